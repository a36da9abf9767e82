/** What was not understood in a file, or does not add up. */
export const warningMessages = {
  industriesUnknown: {
    en: 'the lexicon of industries lacks {names}; add them in a file that TIAOKUAI_INDUSTRIES names',
    zh: '产业词表里没有{names}，请在 TIAOKUAI_INDUSTRIES 指定的文件里补充',
  },
  tableUnread: {
    en: 'table {number} ({caption}) was left out: its cards do not show what belongs together',
    zh: '表 {number}（{caption}）没有读入：从卡片上看不出哪些内容属于同一项',
  },
  tableRowDoubtful: { en: 'table {number}, row {row}: {doubt}', zh: '表 {number} 第 {row} 行：{doubt}' },
  sheetUneven: {
    en: 'the sheet has more texts or sources than rows; compare it with the page',
    zh: '这一页的文字或出处比行数多，请与原页核对',
  },
  headOtherThanSources: {
    en: 'it is headed {name}, but its sources are about {subject}; compare it with the page',
    zh: '标题是{name}，出处讲的却是{subject}，请与原页核对',
  },
  noName: { en: 'by no name', zh: '空的' },
  somethingElse: { en: 'something else', zh: '别的内容' },
  areaSum: {
    en: 'the parts of {zone} add up to {sum} km², but it is said to be {area} km²; check the areas in the text',
    zh: '{zone}各部分面积合计 {sum} 平方公里，文中却写总面积 {area} 平方公里，请核对原文中的面积',
  },
} as const;
