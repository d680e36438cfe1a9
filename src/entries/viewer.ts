import { startViewer } from '../illustrations/viewer/startViewer';

startViewer();
