/** A bug in a screen: logged, said, and survivable. The plan itself is safe, every committed edit is on disk. */
import { Component, type ErrorInfo, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  readonly report: (message: string) => void;
  /** A new value (another screen) gives the children another chance. */
  readonly resetKey: string;
}

interface State {
  readonly failed: boolean;
  readonly resetKey: string;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.report(`${error.stack ?? error.message}\n${info.componentStack ?? ""}`);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="empty" role="alert">
        <h2>这一页出错了</h2>
        <p>已录入的内容都已保存，没有丢失。请换到其他页面，或重新打开本方案；错误已记入日志。</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          重试
        </button>
      </div>
    );
  }
}
