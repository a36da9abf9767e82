/** A date such as `2020-08-30` as it is read: in English 30 August 2020, in Chinese as it is. */
export function formatDate(date: string, language: string): string {
  return language === 'en' ? longDate.format(new Date(`${date}T00:00Z`)) : date;
}

/** A moment, such as `2026-11-21T19:05:00Z`, as a clock here shows it. */
export function formatTime(moment: string, language: string): string {
  return (language === 'en' ? englishTime : chineseTime).format(new Date(moment));
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const englishTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const chineseTime = new Intl.DateTimeFormat('zh', { dateStyle: 'short', timeStyle: 'short' });
