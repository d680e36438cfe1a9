import type { Plugin } from 'vite';
import { withIdleFunctions } from './idle.ts';
import { noLongerMatches, patchPackage } from './patch.ts';

const source = 'src/build/slim/reactDom.ts';
const where = { of: 'React DOM', source };

/** No screen has a `<ViewTransition>`. */
const viewTransitions = {
  trackEnterViewTransitions: '',
  applyViewTransitionToHostInstances: '',
  applyViewTransitionToHostInstancesRecursive: '',
  restoreViewTransitionOnHostInstances: '',
  commitAppearingPairViewTransitions: '',
  commitEnterViewTransitions: '',
  commitDeletedPairViewTransitions: '',
  commitExitViewTransitions: '',
  commitNestedViewTransitions: '',
  restorePairedViewTransitions: '',
  restoreEnterOrExitViewTransitions: '',
  restoreNestedViewTransitions: '',
  measureViewTransitionHostInstancesRecursive: '',
  measureNestedViewTransitions: '',
  applyViewTransitionName: '',
  restoreViewTransitionName: '',
  createMeasurement: '',
  measureInstance: '',
  measureClonedInstance: '',
  forceLayout: '',
  waitForImageToLoad: '',
  startViewTransition: '',
  ViewTransitionPseudoElement: '',
  createViewTransitionInstance: '',
  getViewTransitionName: '',
  getClassNameByType: '',
  getViewTransitionClassName: '',
  scheduleViewTransitionEvent: '',
};

/** No `<Fragment>` has a ref. */
const fragmentRefs = {
  traverseVisibleInstancesAndTextInstances: '',
  getFragmentParentInstanceOrContainerFiber: '',
  fiberIsPortaledIntoHost: '',
  getFragmentInstanceOrTextInstanceSiblings: '',
  findFragmentInstanceOrTextInstanceSiblings: '',
  isFiberPrecedingCheck: '',
  isFiberFollowingCheck: '',
  getParentForFragmentAncestors: '',
  commitNewChildToFragmentInstances: '',
  commitFragmentInstanceInsertionEffects: '',
  commitFragmentInstanceDeletionEffects: '',
  FragmentInstance: '',
  addEventListenerToChild: '',
  removeEventListenerFromChild: '',
  getAttachOptions: '',
  normalizeListenerOptions: '',
  indexOfEventListener: '',
  setFocusOnFiberIfFocusable: '',
  collectChildren: '',
  blurActiveElementWithinFragment: '',
  observeChild: '',
  unobserveChild: '',
  schedulePendingIntersectionUnobserve: '',
  collectClientRects: '',
  validateDocumentPositionWithFiberTree: '',
  scrollTextNodeIntoView: '',
  addFragmentHandleToFiber: '',
  addFragmentHandleToInstance: '',
  commitNewChildToFragmentInstance: '',
  deleteChildFromFragmentInstance: '',
};

/** Styles, scripts and metadata are in the pages' files; React renders none, and no `<html>`, `<head>` or `<body>`. */
const resources = {
  isHostHoistableType: 'return false;',
  createHoistableInstance: '',
  isLikelyStaticResource: '',
  getResourcesFromRoot: '',
  preconnectAs: '',
  prefetchDNS: '',
  preconnect: '',
  preload: '',
  preloadModule: '',
  preinitStyle: '',
  preinitScript: '',
  preinitModuleScript: '',
  getResource: 'return null;',
  getStyleKey: '',
  getStylesheetSelectorFromKey: '',
  stylesheetPropsFromRawProps: '',
  preloadStylesheet: '',
  getScriptKey: '',
  getScriptSelectorFromKey: '',
  acquireResource: '',
  insertStylesheet: '',
  adoptPreloadPropsForStylesheet: '',
  adoptPreloadPropsForScript: '',
  getHydratableHoistableCache: '',
  mountHoistable: '',
  preloadResource: 'return true;',
  preloadResourceAndSuspendIfNeeded: '',
  suspendResource: '',
  insertSuspendedStylesheets: '',
  insertStylesheetIntoRoot: '',
  commitHostSingletonAcquisition: '',
  resolveSingletonInstance: '',
  releaseSingletonInstance: '',
  clearSingletonPreambleContribution: '',
  isSingletonScope: 'return false;',
};

/** Neither `<Activity>` nor `<SuspenseList>`. */
const boundaries = {
  mountActivityChildren: '',
  retryActivityComponentWithoutHydrating: '',
  updateActivityComponent: '',
  commitActivityHydrationCallbacks: '',
  pushDehydratedActivitySuspenseHandler: '',
  getActivityInstanceFromFiber: 'return null;',
  findLastContentRow: '',
  initSuspenseListRenderState: '',
  reverseChildren: '',
  updateSuspenseListComponent: '',
  cutOffTailIfNeeded: '',
};

/** Forms have no actions, and nothing is shown before it is known to be so. */
const actions = {
  dispatchActionState: '',
  runActionStateAction: '',
  handleActionReturnValue: '',
  onActionSuccess: '',
  onActionError: '',
  notifyActionListeners: '',
  actionStateReducer: '',
  mountActionState: '',
  updateActionState: '',
  updateActionStateImpl: '',
  actionStateActionEffect: '',
  rerenderActionState: '',
  startHostTransition: '',
  ensureFormComponentIsStateful: '',
  requestFormReset$1: '',
  useHostTransitionStatus: '',
  TransitionAwareHostComponent: '',
  recursivelyResetForms: '',
  coerceFormActionProp: '',
  extractEvents$1: '',
  updateOptimisticImpl: '',
  dispatchOptimisticSetState: '',
};

/** The events that components listen to as they come; and with those by which React tells them of a change, or of the focus. */
const told = ['click', 'input', 'toggle'];
const heard = [...told, 'change', 'focusin', 'focusout'];

/**
 * React listens at the root to each of 80 events, and asks of each that comes which component it is for: of every move of a finger or a
 * wheel. No element listens to those of a selection, of text that an input method is about to write, of a pointer that enters or leaves,
 * of an animation. All browsers know `input`, and name animations without a prefix.
 */
const events = {
  registerDirectEvent: `registrationNameDependencies[registrationName] = dependencies;
    for (const name of dependencies) if (/^(?:${heard.join('|')})$/.test(name)) allNativeEvents.add(name);`,
  constructSelectEvent: '',
  getNativeBeforeInputChars: '',
  getFallbackBeforeInputChars: '',
  getDataFromCustomEvent: '',
  isFallbackCompositionEnd: '',
  getData: '',
  getEventCharCode: '',
  accumulateEnterLeaveListenersForEvent: '',
  makePrefixMap: 'return {};',
  getVendorPrefixedEventName: 'return eventName;',
  stopWatchingForValueChange: '',
  handlePropertyChange: '',
  handleEventsForInputEventPolyfill: '',
  getTargetInstForInputEventPolyfill: '',
};

/** The names of the events that are told as they come, in one text. */
const eventNames = /\b(simpleEventPluginEvents =\s+)"[^"]+"/;

const others = {
  // No elements of one's own making.
  isCustomElement: 'return false;',
  setPropOnCustomElement: '',
  // An error names its component only where components have their names, which is in development.
  describeNativeComponentFrame: `return '';`,
  getStackByFiberInDevAndProd: `return '';`,
  // No transition waits for anything, so the browser need not show that it does.
  defaultOnDefaultTransitionIndicator: '',
  // Nobody asks for a part of the page to be hydrated first, or for the element of a component.
  attemptExplicitHydrationTarget: '',
  findCurrentFiberUsingSlowPath: 'return null;',
  findCurrentHostFiberImpl: '',
};

const idleFunctions = {
  ...viewTransitions,
  ...fragmentRefs,
  ...resources,
  ...boundaries,
  ...actions,
  ...events,
  ...others,
};

/** Methods of the two classes that are idle. */
const methods = /^(?:FragmentInstance|ViewTransitionPseudoElement)\.prototype\.\w+ = function \([^]*?^\};$/gm;

/** The errors that React DOM makes while it starts, to throw them later as signs for itself. */
const signs =
  /\b((?:HydrationMismatch|SelectiveHydration|Suspense|SuspenseyCommit|SuspenseAction)Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g;
const signCount = 5;

/** Makes an error without a stack. */
const signFunction = `
function createSign(message) {
  return Object.create(Error.prototype, { message: { value: message } });
}
`;

/**
 * Leaves out of React DOM what no screen uses (docs/decisions/062). Whoever begins to use it sees it work in development and in unit
 * tests, and not on the built pages, which the browser tests walk.
 *
 * To be adapted with each version of React DOM.
 */
export function slimReactDom(): Plugin {
  return patchPackage({
    name: 'react-dom',
    source,
    bundle: 'vendor',
    file: /node_modules\/react-dom\/cjs\/react-dom-client\.production\.js$/,
    change: withoutIdleFeatures,
  });
}

/** React DOM without idle features and idle stacks; throws where one of them is not found. */
export function withoutIdleFeatures(code: string): string {
  const changed = code.replaceAll(methods, '');
  if (changed === code) throw new Error(noLongerMatches(source, 'React DOM has no instances of fragments'));
  return withIdleFunctions(withoutIdleEvents(withoutIdleStacks(changed)), idleFunctions, where);
}

function withoutIdleEvents(code: string): string {
  if (!eventNames.test(code)) throw new Error(noLongerMatches(source, 'React DOM has no names of events'));
  return code.replace(eventNames, `$1"${told.join(' ')}"`);
}

/**
 * React DOM whose signs have no stacks. For the places in a stack V8 reads the whole script again, twice, which is most of what starting
 * React takes wherever an inspector listens, as that of a benchmark (docs/decisions/066). Nobody reads these stacks.
 */
function withoutIdleStacks(code: string): string {
  const found = code.match(signs)?.length ?? 0;
  if (found !== signCount) throw new Error(noLongerMatches(source, `React DOM makes ${found} signs, not ${signCount}`));
  return code.replaceAll(signs, '$1 = createSign($2)') + signFunction;
}
