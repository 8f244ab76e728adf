/**
 * Texts that look like a person's number: what is handed on of a pupil's row must hold none. Names cannot be told by
 * their look, so columns that may hold them are never read at all; where one slipped into a column that is read, a
 * surname in front gives away most.
 */

/** Stands where such a text stood, so that it is not taken for an empty cell. */
export const unreadable = "\uFFFD";

/** An ID card has 18 places, old ones 15 digits; a 学籍号 a letter and 18 places; a mobile phone 11 digits. */
const personalNumber = /[0-9]{17}x|[0-9]{15,}|(?<![0-9])(?:\+?86)?1[3-9][0-9]{9}(?![0-9])/iu;

/** A quick look first: no number of a person is shorter than 11 digits, however it is spaced. */
const longNumber = /(?:[0-9０-９][\s\-—.．]*){11}/u;

/** Spaces and dashes inside a number do not hide it, nor a digit that stands before it. */
export function looksPersonal(text: string): boolean {
  if (!longNumber.test(text)) return false;
  const plain = text.normalize("NFKC");
  return personalNumber.test(plain) || personalNumber.test(plain.replaceAll(/[\s\-—.]/gu, ""));
}

export const withoutPersonal = (text: string): string => (looksPersonal(text) ? unreadable : text);

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许邓韩冯曹彭曾萧肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈姜崔谭陆范汪廖石金贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤温康施牛樊葛邢安齐庞颜庄聂鲁岳翟殷詹申欧耿关兰焦俞左柳祝包宁尚符舒阮纪梅童凌单裴霍涂苗谷盛曲冉骆";
const compoundSurnames =
  "欧阳|上官|司马|司徒|诸葛|尉迟|澹台|慕容|皇甫|东方|夏侯|宇文|令狐|公孙|端木|长孙|独孤|南宫";

const personName = new RegExp(
  `^(?:(?:${compoundSurnames}|[${surnames}])\\p{Script=Han}{1,2}|\\p{Script=Han}{1,8}·\\p{Script=Han}{1,12})$`,
  "u",
);
/** 高一, 石小, 康中, 李庄, 高职: a grade, a school, a village or a stage. */
const endOfNoName =
  /[一二三四五六七八九十班级校学中小园部点院区年段初高完附读籍职庄村集店营屯湾岗楼镇乡街路沟河桥坡岭寨堡]$/u;

/** 李小明, 尉迟若曦, 阿依古丽·买买提. */
export const looksLikeName = (text: string): boolean => {
  const plain = text.replaceAll(/\s/gu, "");
  return personName.test(plain) && !endOfNoName.test(plain);
};

/** Empty, or not to be read. */
export const saysNothing = (text: string): boolean => text === "" || text === unreadable;
