/**
 * Does a path look like a network share, a USB stick or a folder that a sync client copies about? Locks and syncs there
 * are promises nobody keeps, so the program warns and offers a local working copy. A guess by name, on purpose lenient.
 */
import { sep } from "node:path";

const mounts = [/^\\\\/u, /^\/\//u, /^\/(?:media|mnt|run\/media|Volumes|net)\//u];
const syncFolders =
  /onedrive|dropbox|坚果云|nutstore|百度网盘|baidu ?netdisk|baidusync|wps ?云|wps ?cloud|icloud|google ?drive|阿里云盘|天翼云盘|微云/iu;

export function locationOf(path: string): "local" | "shared" {
  if (mounts.some((mount) => mount.test(path))) return "shared";
  return path
    .split(sep)
    .slice(0, -1)
    .some((folder) => syncFolders.test(folder))
    ? "shared"
    : "local";
}
