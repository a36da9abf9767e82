/** Why a file is not loaded. */
export const fileMessages = {
  fileEmpty: { en: 'the file is empty', zh: '文件是空的' },
  fileBinary: {
    en: 'the file is binary, not text in UTF-8, UTF-16, GB18030 or Big5',
    zh: '文件是二进制的，不是 UTF-8、UTF-16、GB18030 或 Big5 编码的文本',
  },
  fileTypeUnknown: {
    en: 'files of type "{type}" cannot be read; save it as one of {known}',
    zh: '读不了“{type}”类型的文件，请另存为以下类型之一：{known}',
  },
  noFileType: { en: 'none', zh: '无扩展名' },
  oldWordFile: {
    en: 'the file is in the old Word format or protected by a password; save it as .docx without one',
    zh: '文件是旧版 Word 格式，或者设有密码，请去掉密码，另存为 .docx',
  },
  richTextFile: {
    en: 'the file is in Rich Text Format; save it as .docx',
    zh: '文件是 RTF 格式，请另存为 .docx',
  },
  imageFile: { en: 'the file is an image; run OCR on it first', zh: '文件是图片，请先做文字识别（OCR）' },
  archiveFile: { en: 'the file is an archive; unpack it first', zh: '文件是压缩包，请先解压' },
  zipNotWord: {
    en: 'the file is a ZIP archive but no Word document; save it as .docx',
    zh: '文件是 ZIP 压缩包，不是 Word 文档，请另存为 .docx',
  },
  wordEmpty: {
    en: 'the Word file holds no text; if it holds scans, run OCR',
    zh: 'Word 文件里没有文字，如果是扫描件，请做文字识别（OCR）',
  },
  wordDamaged: {
    en: 'the Word file is damaged ({reason}); open it in a word processor and save it again as .docx',
    zh: 'Word 文件已损坏（{reason}），请用文字处理软件打开，重新存为 .docx',
  },
  zipManyEntries: {
    en: 'it has more than {most} entries; split it',
    zh: '文件里有 {most} 个以上的部件，请拆分',
  },
  zipLarge: {
    en: 'its text unpacks to more than {most} bytes; split it',
    zh: '文件的文字解压后超过 {most} 字节，请拆分',
  },
  pdfManyPages: {
    en: 'it has {pages} pages, more than {most}; split it',
    zh: '文件有 {pages} 页，超过 {most} 页，请拆分',
  },
  pdfLong: { en: 'it holds more than {most} characters; split it', zh: '文件超过 {most} 字，请拆分' },
  pdfImages: {
    en: 'the PDF holds images of pages but no text; run OCR on it first (for example ocrmypdf)',
    zh: 'PDF 里只有页面的图片，没有文字，请先做文字识别（OCR，例如用 ocrmypdf）',
  },
  pdfFonts: {
    en: 'the fonts of the PDF do not tell which characters they show; run OCR on it first',
    zh: 'PDF 的字体没有标明显示的是哪些字，请先做文字识别（OCR）',
  },
  pdfPassword: {
    en: 'the PDF is protected by a password; save it without one',
    zh: 'PDF 设有密码，请另存为没有密码的文件',
  },
  pdfDamaged: {
    en: 'the PDF is damaged ({reason}); print or save it again as PDF',
    zh: 'PDF 已损坏（{reason}），请重新打印或另存为 PDF',
  },
  readingSlow: {
    en: 'reading it takes more than {seconds} seconds; split it, or save it again',
    zh: '读取用了 {seconds} 秒以上，请拆分，或者重新保存',
  },
  readingLarge: {
    en: 'reading it takes more than {megabytes} MB of memory; split it, or save it again',
    zh: '读取要用 {megabytes} MB 以上的内存，请拆分，或者重新保存',
  },
  unreadableAs: {
    en: 'the file cannot be read as {format}; open it and save it again',
    zh: '文件不能作为 {format} 读取，请打开后重新保存',
  },
  noPlanFound: {
    en: 'no plan was found in it: a plan has a title (…方案, …规划, …计划, …意见) and headings (一、 （一） 1.)',
    zh: '文件里没有找到方案：方案要有标题（…方案、…规划、…计划、…意见）和带序号的小标题（一、 （一） 1.）',
  },
  lineLong: {
    en: 'line {line} has {length} characters, more than the {most} that a line of a plan may have; break it into paragraphs',
    zh: '第 {line} 行有 {length} 字，超过方案一行最多的 {most} 字，请分段',
  },
  planLoaded: { en: 'its plan is loaded already, from {file}', zh: '其中的方案已经从 {file} 导入过' },
  quoteAstray: {
    en: '"{quote}…" is not at characters {start} to {end}; this is a fault of the program, please report it',
    zh: '“{quote}…”不在第 {start} 到 {end} 个字符处，这是程序的错误，请报告',
  },
  fileLarge: {
    en: 'it has {bytes} bytes, more than the {most} that TIAOKUAI_MAX_FILE_BYTES allows',
    zh: '文件有 {bytes} 字节，超过 TIAOKUAI_MAX_FILE_BYTES 允许的 {most} 字节',
  },
  noSuchFile: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' },
  fileForbidden: { en: 'it may not be read: check its permissions', zh: '没有权限读取，请检查文件的权限' },
  fileUnreadable: { en: 'it cannot be read: {reason}', zh: '文件读不出来：{reason}' },
  readme: { en: 'a README', zh: '是说明文件（README）' },
} as const;
