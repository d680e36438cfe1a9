/**
 * The traditional signs that the wording in Chinese has or could have, each before its simplified one: people type either on a page in
 * the other. As Unicode and OpenCC pair them; a sign that is missing is compared as it is.
 */
const pairs = `
  與与專专業业東东丟丢兩两個个臨临為为爲为麼么樂乐書书買买於于雲云產产僅仅從从們们價价會会傳传體体餘余儲储兒儿關关
  內内冊册寫写決决況况凍冻準准湊凑幾几憑凭擊击則则剛刚創创刪删別别製制辦办務务動动區区協协單单賣卖卻却廠厂曆历歷历
  雙双發发變变臺台號号後后嗎吗聽听啓启啟启員员諮咨響响圍围國国圖图壞坏處处備备復复複复夠够頭头夾夹嬰婴寶宝實实審审
  對对尋寻導导將将爾尔嘗尝盡尽屬属帳帐帶带幫帮並并併并廣广應应開开異异棄弃張张彈弹強强歸归當当錄录徑径誌志唸念態态
  總总戶户執执掃扫擾扰搶抢護护報报擬拟擁拥攔拦撥拨擇择掛挂擋挡換换據据攜携數数斷断無无舊旧時时顯显暫暂機机權权條条
  來来標标欄栏樣样檔档檢检匯汇漢汉沒没洩泄註注瀏浏濾滤點点煩烦狀状環环現现電电畫画盜盗碼码確确離离種种積积稱称竊窃
  筆笔篩筛簽签籤签簡简類类係系緊紧約约級级紀纪純纯紙纸紋纹線线組组細细織织終终紹绍經经綁绑結结給给絡络絕绝統统繼继
  續续維维綠绿編编縮缩繳缴網网羣群職职聯联腦脑臉脸節节蘋苹範范獲获螢萤營营虛虚蝦虾補补裝装見见規规覽览計计認认討讨
  讓让訊讯記记講讲許许論论設设訪访證证識识詐诈訴诉診诊試试話话詢询該该詳详語语誤误說说請请讀读誰谁調调謝谢負负責责
  敗败賬账貼贴費费資资賴赖趕赶車车轉转輪轮軟软載载較较輸输辭辞邊边遷迁過过運运還还這这進进遠远連连遲迟適适選选遺遗
  郵邮採采裏里裡里釘钉釣钓鍾钟鐘钟鑰钥鈕钮銀银鏈链銷销鎖锁錯错長长門门閃闪閉闭問问間间閱阅階阶際际陸陆險险隱隐難难
  頁页頂顶項项順顺須须預预頻频題题飛飞馬马驗验騙骗騷骚驟骤魚鱼齒齿
`;

/** Traditional signs with the simplified ones that are written for them, of those that `text` has in either way. */
export function simplifiedIn(text: string): Readonly<Record<string, string>> {
  const signs = new Set(text);
  const all = [...pairs.matchAll(/(\S)(\S)/gu)].map(
    ([, traditional = '', simple = '']) => [traditional, simple] as const,
  );
  return Object.fromEntries(all.filter((pair) => pair.some((sign) => signs.has(sign))));
}
