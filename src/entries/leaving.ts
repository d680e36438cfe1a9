// For the page about the guide, which has no other script of its own.
import { startTending } from '../company/noticeTimes';
import { forgetAfterOthers } from '../memory/leaving';

forgetAfterOthers();
startTending();
