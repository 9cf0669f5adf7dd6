import { build } from './portal/build'
import { told } from './portal/told'

await told(build)
