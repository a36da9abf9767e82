/** Elements that hold no text of the document. */
export const silentTags: ReadonlySet<string> = new Set(
  'head script style noscript template nav aside iframe object embed svg math canvas audio video select button textarea datalist dialog rt rp'.split(
    ' ',
  ),
);

/** ARIA roles of the parts of a page around its content. */
export const furnitureRoles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
]);

/** A word in a class or id that tells a part around the content, wherever the author forgot the element for it. */
export const furnitureNames =
  /(?:^|[^a-z])(?:(?:top|main|sub|side)?nav|(?:nav|side|top|tool)bar|navigation|menu|header|footer|foot|bread-?crumbs?|crumbs?|copyright|share|related|recommend|pagination|pager|banner|print|toc)(?:[^a-z]|$)/;

const controls =
  '打印|列印|关闭窗口|关闭|關閉|返回顶部|返回列表|返回|分享|收藏|纠错|下载|字号|字体|超大|特大|大|中|小|默认|繁体|简体|微信|微博|无障碍';
const controlLine = new RegExp(`^(?:[【】\\[\\]()（）|·:：\\s]|打印本页|关闭本页|分享到|${controls})+$`);
const furnitureLine =
  /^(?:您?(?:当前|现在|目前|所在)的?(?:所在)?(?:位置|页面)\s*[:：]|首页\s*[>＞»/\\-]|扫一扫|扫码(?:分享|关注|查看)|版权所有|copyright|©|网站地图|网站标识码|.{0,20}ICP备|(?:[上下]一篇|相关(?:文章|链接|稿件|阅读)|浏览(?:次数|量)|访问量|阅读(?:次数|量)|【?责任编辑|备案号)\s*[:：])/i;

/** Whether a short line of a page is none of the document: a breadcrumb, `打印 关闭`, `上一篇：…`, a visitor count. */
export function isFurnitureLine(line: string): boolean {
  return line.length <= 120 && (furnitureLine.test(line) || (line.length <= 40 && controlLine.test(line)));
}
