const closing = /(?:等(?:有关|相关|各)?(?:部门|单位)?|等)$/;
const body =
  /(?:[局委厅办部院会行府署社处站所区市县州旗镇]|集团|公司|中心|海关|部门|单位|街道|园区|大学|学院|法院|协会|[）)])$/;
/** The beginning of one name that is written with a mark in it: 各区、县（市）人民政府. */
const beginning = /^(?:全省|全市)?各?(?:省|市|州|设区市|地级市|区|县|旗|镇|乡|街道|自治州|县级市)$/;

/**
 * The bodies of a list, as written: at 、 and ， outside brackets, and at 和 or 及 behind the name of one, so that
 * 住房和城乡建设局 stays whole. A 等 at the end is dropped, and so is what in brackets says that one leads.
 */
export function splitUnits(list: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  let depth = 0;
  for (let i = 0; i < list.length; i++) {
    const character = list.charAt(i);
    if (/[（(]/.test(character)) depth += 1;
    if (/[）)]/.test(character)) depth = Math.max(0, depth - 1);
    const mark = depth === 0 && /[、，,；;\s]/.test(character);
    const joint = depth === 0 && /[和及与]/.test(character) && body.test(open) && i + 2 < list.length;
    if ((mark && !beginning.test(open)) || joint) {
      parts.push(open);
      open = '';
    } else open += character;
  }
  parts.push(open);
  return parts.map(trimUnit).filter((part) => part.length > 1 && part.length <= longestName);
}

const longestName = 40;

function trimUnit(part: string): string {
  return part
    .trim()
    .replace(/^(?:由|以及|会同|[和及与：:])+/, '')
    .replace(/[（(](?:牵头|主办|负责)[^（）()]{0,6}[）)]$/, '')
    .replace(closing, '')
    .replace(/[。.]$/, '');
}
