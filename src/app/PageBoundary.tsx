import { Component, type ReactNode } from 'react';
import { copyScreen, type Screen } from '../site/screenCopy';
import { readTyped, restoreTyped, type Typed } from '../site/typed';

interface PageBoundaryProps {
  /** What React renders into, and empties when a component throws. */
  readonly container: HTMLElement;
  /** What is said where buttons no longer do anything. */
  readonly notice: ReactNode;
  /** Whether what stands there is no longer the page of the address. */
  readonly isStale: () => boolean;
  readonly children: ReactNode;
}

/**
 * The error boundary around a page. Where a component throws, the page stays as it last stood, with its links and what was typed;
 * React would leave nothing of it. The error is thrown again where scripts that listen for errors hear of it.
 */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  private screen: Screen | null = null;
  private typed: Typed = readTyped(this.props.container);

  static getDerivedStateFromError(this: void) {
    return { failed: true };
  }

  override componentDidMount() {
    // React has rendered other controls where the page had been changed before it came.
    restoreTyped(this.props.container, this.typed);
    this.typed = [];
  }

  override componentDidCatch(error: unknown) {
    this.screen?.putBack();
    // The step that was to come next is a file too, which the browser shows as it was prerendered.
    if (this.props.isStale()) location.reload();
    setTimeout(() => {
      throw error;
    });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    // The last moment: React empties the container only after it has rendered this.
    this.screen ??= copyScreen(this.props.container);
    return (
      this.screen.wasReady && (
        <p className="callout broken" role="alert">
          {this.props.notice}
        </p>
      )
    );
  }
}
