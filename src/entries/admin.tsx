import { startDesk } from '../app/startDesk';
import { AdminApp } from '../app/AdminApp';
import { forgetAfterOthers } from '../memory/leaving';

startDesk('root', AdminApp);
forgetAfterOthers();
