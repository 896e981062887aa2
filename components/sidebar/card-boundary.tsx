import { Component, type ReactNode } from 'react';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  children: ReactNode;
}

/** Keeps a card that breaks from taking the panel with it. Give it a `key` that changes with the ticket. */
export class CardBoundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <p className="card card-limited quiet">{t('panel.cardBroken')}</p>;
  }
}
