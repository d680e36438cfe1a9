import about from '../../locales/ja/about.json' with { type: 'json' };
import account from '../../locales/ja/account.json' with { type: 'json' };
import admin from '../../locales/ja/admin.json' with { type: 'json' };
import case_ from '../../locales/ja/case.json' with { type: 'json' };
import credentials from '../../locales/ja/credentials.json' with { type: 'json' };
import escalation from '../../locales/ja/escalation.json' with { type: 'json' };
import map from '../../locales/ja/map.json' with { type: 'json' };
import notFound from '../../locales/ja/notFound.json' with { type: 'json' };
import pictures from '../../locales/ja/pictures.json' with { type: 'json' };
import reasons from '../../locales/ja/reasons.json' with { type: 'json' };
import request from '../../locales/ja/request.json' with { type: 'json' };
import setup from '../../locales/ja/setup.json' with { type: 'json' };
import ui from '../../locales/ja/ui.json' with { type: 'json' };
import verification from '../../locales/ja/verification.json' with { type: 'json' };
import { labelRegistry, type LabelId } from './labelRegistry';
import type { DemandedTexts } from './texts';

const labels = Object.fromEntries(Object.entries(labelRegistry).map(([id, { text }]) => [id, text])) as Record<
  LabelId,
  string
>;

/** The typed source of all wording. Its shape is the shape of every other locale. */
export const ja = {
  credentials,
  verification,
  account,
  escalation,
  reasons,
  request,
  ui,
  labels,
  pictures,
  case: case_,
  map,
  admin,
  setup,
  about,
  notFound,
} satisfies DemandedTexts & Record<string, object>;

export type Resources = typeof ja;
