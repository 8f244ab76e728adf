/** Permissions are nothing to root, whom build machines like to run as: for such a test this process is nobody for a while. */
const nobody = 65534;

export async function asPlainUser<T>(task: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(nobody);
  try {
    return await task();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
