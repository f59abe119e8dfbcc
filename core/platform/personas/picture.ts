// The portrait of every persona: a grey silhouette, 16 × 16.

export const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAMAAAAoLQ9TAAAABlBMVEXr8PcfWqbi+nuDAAAAJUlEQVR42mNgIBcwAgE6H0WEsACGGWQ6A9kQRkZUEUZGNBH8AgAZ1QBHM7MhAgAAAABJRU5ErkJggg==';
