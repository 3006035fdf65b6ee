/** How long ago it was left. */
export function leftAgo(draft: { savedAt: number }, now: number): string {
  const minutes = Math.max(0, Math.round((now - draft.savedAt) / 60_000));
  if (minutes === 0) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  return `${Math.round(hours / 24)} days ago`;
}
