/** The look of the component library, brought to that of the program: dense, quiet, one accent. */
import type { ThemeConfig } from "antd";

export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#1f5fbf",
    colorInfo: "#1f5fbf",
    colorError: "#c0392b",
    colorWarning: "#b7791f",
    colorSuccess: "#2e7d32",
    colorText: "#1f2329",
    colorTextSecondary: "#646a73",
    colorBorder: "#d5d8dd",
    borderRadius: 3,
    fontSize: 13,
    controlHeight: 28,
    fontFamily: '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif',
    motion: false,
  },
};
