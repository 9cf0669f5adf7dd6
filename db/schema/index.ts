export * from './access'
export * from './companies'
export * from './links'
export * from './people'
