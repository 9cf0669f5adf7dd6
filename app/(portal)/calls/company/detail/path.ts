export const path = '/calls/company/detail'
