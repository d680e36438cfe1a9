import { translation } from '../../src/i18n/wording';
import about from './about.json' with { type: 'json' };
import account from './account.json' with { type: 'json' };
import admin from './admin.json' with { type: 'json' };
import case_ from './case.json' with { type: 'json' };
import credentials from './credentials.json' with { type: 'json' };
import escalation from './escalation.json' with { type: 'json' };
import glosses from './glosses.json' with { type: 'json' };
import map from './map.json' with { type: 'json' };
import notFound from './notFound.json' with { type: 'json' };
import pictures from './pictures.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import request from './request.json' with { type: 'json' };
import setup from './setup.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };
import verification from './verification.json' with { type: 'json' };

export const wording = translation({
  credentials,
  verification,
  account,
  escalation,
  reasons,
  request,
  ui,
  pictures,
  case: case_,
  map,
  admin,
  setup,
  about,
  notFound,
  glosses,
});
