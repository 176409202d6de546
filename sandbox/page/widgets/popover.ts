/** Floating panels: shown above everything, placed beside what opened them, kept inside the window. */

const MARGIN = 8;

export interface Placement {
  /** Below (or above, where there is no room) the anchor, or beside it. */
  side: "below" | "above" | "right";
  align: "start" | "end";
  /** As wide as the anchor. */
  matchWidth?: boolean;
}

/** Shows the panel and places it. Call again after its size changed. */
export function placePopover(panel: HTMLElement, anchor: DOMRect, placement: Placement): void {
  if (!panel.matches(":popover-open")) panel.showPopover();
  if (placement.matchWidth) panel.style.width = `${anchor.width}px`;
  const { width, height } = panel.getBoundingClientRect();
  let left = placement.align === "start" ? anchor.left : anchor.right - width;
  let top = placement.side === "above" ? anchor.top - height - 4 : anchor.bottom + 4;
  if (placement.side === "right") {
    left = anchor.right + MARGIN;
    top = placement.align === "start" ? anchor.top : anchor.bottom - height;
    if (left + width > innerWidth - MARGIN) left = anchor.left - width - MARGIN;
  }
  if (placement.side === "below" && top + height > innerHeight - MARGIN && anchor.top - height - 4 > MARGIN) {
    top = anchor.top - height - 4;
  }
  panel.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
  panel.style.top = `${Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))}px`;
}

/** Calls back when a press or key outside asks to close. Returns what stops listening. */
export function onLeave(inside: () => Element[], close: () => void): () => void {
  const press = (event: Event) => {
    const path = event.composedPath();
    if (!inside().some((element) => path.includes(element))) close();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  };
  document.addEventListener("pointerdown", press, true);
  document.addEventListener("keydown", key, true);
  return () => {
    document.removeEventListener("pointerdown", press, true);
    document.removeEventListener("keydown", key, true);
  };
}
