/** What the server answers with: outcomes as JSON, and short pages for a person who came without a key. */
import type { ServerResponse } from "node:http";
import { refused, type Outcome } from "../../shared/contract/problem.ts";
import { protectiveHeaders } from "../shells/pageFiles.ts";

export function replyJson(response: ServerResponse, status: number, outcome: Outcome<unknown>): void {
  response.writeHead(status, {
    ...protectiveHeaders,
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(outcome));
}

export function replyPage(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    ...protectiveHeaders,
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(page(sentence));
}

/** Refuses in the way the asker can read: data for the program's own requests, a page for a person. */
export function replyForbidden(
  response: ServerResponse,
  status: 401 | 403,
  isRequest: boolean,
  reason: keyof typeof sentences,
): void {
  if (isRequest) replyJson(response, status, refused({ code: "forbidden", path: reason }));
  else replyPage(response, status, sentences[reason]);
}

const sentences = {
  token:
    "此地址需要一次性口令，且口令只能使用一次。请回到运行“学位天平”的窗口，按回车键取得新的地址，再用浏览器打开。",
  origin: "只接受“学位天平”自己的页面发来的请求。请从程序给出的地址重新打开。",
  host: "此地址只能以 127.0.0.1 访问。请从程序给出的地址重新打开。",
} as const;

// Only our own constant sentences come in here; nothing from a request is ever written into a page.
const page = (sentence: string): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>学位天平</title>
<style>body{font:15px/1.7 "Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC",sans-serif;color:#1f2329;margin:18vh auto;max-width:32em;padding:0 1.5em}h1{font-size:18px}</style>
<h1>学位天平</h1>
<p>${sentence}</p>
</html>
`;
