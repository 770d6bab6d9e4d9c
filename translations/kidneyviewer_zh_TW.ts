<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Version and review</source>
        <translation>版本與審閱</translation>
    </message>
    <message>
        <source>It runs on Python %1, Qt %2, PySide %3 and msgspec %4.</source>
        <translation>執行環境：Python %1、Qt %2、PySide %3、msgspec %4。</translation>
    </message>
    <message>
        <source>Content version %1, published %2, next review %3</source>
        <translation>內容版本%1，發布於%2，下次審閱%3</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>程式版本：%1</translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Source and review</source>
        <translation>來源與審閱</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>誰出的錢</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益衝突</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Published %1. Next review %2.</source>
        <translation>發布於%1，下次審閱%2。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Show the cases</source>
        <translation>顯示案例</translation>
    </message>
    <message>
        <source>Show the pages to learn from</source>
        <translation>顯示衛教頁面</translation>
    </message>
    <message>
        <source>Show the glossary</source>
        <translation>顯示詞彙表</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>返回先前看過的內容</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再往前</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>下一個區域</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>上一個區域</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選清單</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>切換圖表和表格</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>恢復原本的文字大小</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>AppearanceButton</name>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
</context>
<context>
    <name>CaseRest</name>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>What this cannot tell us</source>
        <translation>這不能告訴我們什麼</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>文中說了什麼</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
</context>
<context>
    <name>CasesPlace</name>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sudden (AKI)</source>
        <translation>急性（AKI）</translation>
    </message>
    <message>
        <source>Long-term (CKD)</source>
        <translation>慢性（CKD）</translation>
    </message>
    <message>
        <source>Has chart</source>
        <translation>有圖表</translation>
    </message>
</context>
<context>
    <name>ContentDialog</name>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Kidney Viewer</source>
        <translation>腎臟衛教閱讀器</translation>
    </message>
    <message>
        <source>The content cannot be shown</source>
        <translation>內容無法顯示</translation>
    </message>
    <message>
        <source>Install the program again, or ask your IT staff to repair this file.</source>
        <translation>請重新安裝程式，或請資訊人員修復這個檔案。</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n位病人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>發生問題</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, send the details to your IT staff.</source>
        <translation>您可以繼續使用。如果再次發生，請把詳細資料交給資訊人員。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s) since then</source>
        <translation>
            <numerusform>之後又發生%n個錯誤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPlace</name>
    <message>
        <source>Glossary</source>
        <translation>詞彙表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>不用滑鼠也能完成所有操作。</translation>
    </message>
    <message>
        <source>About this content</source>
        <translation>關於這些內容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>To the next word, button or field</source>
        <translation>到下一個詞、按鈕或輸入框</translation>
    </message>
    <message>
        <source>Press the button, explain the word, or show the chart as a table</source>
        <translation>按下按鈕、解釋詞語，或把圖表顯示為表格</translation>
    </message>
    <message>
        <source>Leave: close what is open, empty the filter, go back to the list</source>
        <translation>離開：關閉開啟的內容、清空篩選、回到清單</translation>
    </message>
    <message>
        <source>In the list: the item above; on a page: scroll up</source>
        <translation>在清單中：上一項；在頁面中：往上捲動</translation>
    </message>
    <message>
        <source>In the list: the item below; on a page: scroll down</source>
        <translation>在清單中：下一項；在頁面中：往下捲動</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Filter this list</source>
        <translation>篩選此清單</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>清空篩選</translation>
    </message>
    <message>
        <source>Nothing in this list fits. Try fewer letters or another group.</source>
        <translation>清單中沒有符合的內容。請少輸入幾個字，或改選其他分類。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1／共%n項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnPlace</name>
    <message>
        <source>Pages</source>
        <translation>衛教頁面</translation>
    </message>
</context>
<context>
    <name>LicencesCard</name>
    <message>
        <source>Licences</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later.</source>
        <translation>本程式是自由軟體，採用GNU通用公共授權條款第3版或更新版本。</translation>
    </message>
    <message>
        <source>It has this licence because it uses Qt Charts, which is free only under that licence.</source>
        <translation>本程式用到Qt Charts，而它只有在這份授權下才能自由使用。所以本程式也採用這份授權。</translation>
    </message>
    <message>
        <source>Qt and PySide stand under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt和PySide採用GNU較寬鬆公共授權條款第3版。</translation>
    </message>
    <message>
        <source>msgspec stands under a BSD licence, Python under its own free licence.</source>
        <translation>msgspec採用BSD授權，Python採用自己的自由授權。</translation>
    </message>
    <message>
        <source>The fonts are made from Noto Sans CJK, under the SIL Open Font License.</source>
        <translation>字型由Noto Sans CJK製作，採用SIL開放字型授權。</translation>
    </message>
    <message>
        <source>The icons were drawn for the program and share its licence.</source>
        <translation>圖示是為本程式繪製的，採用相同的授權。</translation>
    </message>
    <message>
        <source>Read a licence (in English):</source>
        <translation>閱讀授權全文（英文）：</translation>
    </message>
    <message>
        <source>GNU General Public License 3</source>
        <translation>GNU通用公共授權條款第3版</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License 3</source>
        <translation>GNU較寬鬆公共授權條款第3版</translation>
    </message>
    <message>
        <source>Licence of msgspec</source>
        <translation>msgspec的授權</translation>
    </message>
    <message>
        <source>Licence of Python</source>
        <translation>Python的授權</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL開放字型授權1.1版</translation>
    </message>
    <message>
        <source>This text is missing. Install the program again.</source>
        <translation>缺少這份文字。請重新安裝本程式。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The content is being loaded …</source>
        <translation>正在載入內容……</translation>
    </message>
    <message>
        <source>Kidney Viewer</source>
        <translation>腎臟衛教閱讀器</translation>
    </message>
</context>
<context>
    <name>OriginsCard</name>
    <message>
        <source>Where does this come from?</source>
        <translation>這些內容從哪裡來？</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>說了什麼</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>專區</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>衛教</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>詞彙表</translation>
    </message>
</context>
<context>
    <name>ResultState</name>
    <message>
        <source>One value only</source>
        <translation>只有一個數值</translation>
    </message>
    <message>
        <source>No figures reported</source>
        <translation>沒有報告數值</translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translation>不是病人個案</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Where do these figures come from?</source>
        <translation>這些數字從哪裡來？</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>檢驗項目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>圖表或表格</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>檢驗結果</translation>
    </message>
    <message>
        <source>%1 Press Enter for a table.</source>
        <translation>%1 按Enter鍵可看表格。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Not in our source</source>
        <translation>資料來源未提供</translation>
    </message>
    <message>
        <source>Usual range for %1, from: %2. Laboratories differ: go by the range on your own report.</source>
        <translation>%1的參考範圍，出自：%2。各檢驗室標準不同，請以自己報告上的範圍為準。</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>All sources</source>
        <translation>全部來源</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>Explains the word</source>
        <translation>解釋這個詞</translation>
    </message>
</context>
<context>
    <name>TermPopup</name>
    <message>
        <source>Open in the glossary</source>
        <translation>在詞彙表中查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TermView</name>
    <message>
        <source>What does the number mean?</source>
        <translation>這個數字代表什麼？</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>請注意</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>出現在哪裡</translation>
    </message>
    <message>
        <source>Related words</source>
        <translation>相關詞彙</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Kidney Viewer</source>
        <translation>腎臟衛教閱讀器</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>before</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1週</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1個月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Read on another page, not in the paper</source>
        <translation>見於其他網頁，不是論文本身</translation>
    </message>
    <message>
        <source>Seen in the paper, often only its summary, or in a trial registry</source>
        <translation>見於論文（常常只有摘要）或試驗登錄</translation>
    </message>
    <message>
        <source>Only in the promotional article, seen in no other source</source>
        <translation>僅見於宣傳文章，沒有其他來源</translation>
    </message>
    <message>
        <source>General knowledge, to be checked</source>
        <translation>一般知識，待查證</translation>
    </message>
    <message>
        <source>Worked out from reported figures</source>
        <translation>由已報告的數字算出</translation>
    </message>
    <message>
        <source>Our own explanation</source>
        <translation>我們的說明</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>病人</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>病況</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治療</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>劑量</translation>
    </message>
    <message>
        <source>Followed for</source>
        <translation>追蹤時間</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>新病人</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Diseases</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>治療</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>較低為佳</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>較高為佳</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by a clinician</source>
        <translation>草稿，尚未經臨床醫療人員審閱</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translation>由%1於%2審閱</translation>
    </message>
    <message>
        <source>Not reported in our source</source>
        <translation>我們的來源未提供</translation>
    </message>
    <message>
        <source>%1 (to be checked)</source>
        <translation>%1（待查證）</translation>
    </message>
    <message>
        <source>usual range %1</source>
        <translation>參考範圍%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>%1 fell from %2 (%4) to %3 (%5)</source>
        <translation>%1從%2（%4）降至%3（%5）</translation>
    </message>
    <message>
        <source>%1 rose from %2 (%4) to %3 (%5)</source>
        <translation>%1從%2（%4）升至%3（%5）</translation>
    </message>
    <message>
        <source>%1 was %2 (%4) and %3 (%5)</source>
        <translation>%1先後為%2（%4）和%3（%5）</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>個案報告</translation>
    </message>
    <message>
        <source>Review of studies</source>
        <translation>文獻回顧</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>數值代表什麼</translation>
    </message>
    <message>
        <source>Usual range</source>
        <translation>參考範圍</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>補充說明</translation>
    </message>
</context>
<context>
    <name>analytes</name>
    <message>
        <source>Creatinine in the blood</source>
        <translation>血中肌酸酐</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>肌酸酐</translation>
    </message>
    <message>
        <source>Kidney function (eGFR)</source>
        <translation>腎功能（eGFR）</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>eGFR</translation>
    </message>
    <message>
        <source>Urea nitrogen in the blood</source>
        <translation>血中尿素氮</translation>
    </message>
    <message>
        <source>BUN</source>
        <translation>尿素氮</translation>
    </message>
    <message>
        <source>Haemoglobin in the blood</source>
        <translation>血中血紅素</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>血紅素</translation>
    </message>
    <message>
        <source>Share of red cells in the blood</source>
        <translation>紅血球占血液的比例</translation>
    </message>
    <message>
        <source>Haematocrit</source>
        <translation>血球容積比</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血壓</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>收縮壓</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>舒張壓</translation>
    </message>
    <message>
        <source>Platelets in the blood</source>
        <translation>血中血小板</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>血小板</translation>
    </message>
    <message>
        <source>Albumin in the urine</source>
        <translation>尿液白蛋白</translation>
    </message>
    <message>
        <source>ACR</source>
        <translation>ACR</translation>
    </message>
    <message>
        <source>Protein in the urine in 24 hours</source>
        <translation>24小時尿蛋白</translation>
    </message>
    <message>
        <source>Urine protein</source>
        <translation>尿蛋白</translation>
    </message>
</context>
<context>
    <name>cases/allela-2025</name>
    <message>
        <source>Iraq</source>
        <translation>伊拉克</translation>
    </message>
    <message>
        <source>Can stem cells help when a virus harms the kidneys?</source>
        <translation>病毒傷了腎臟，幹細胞能幫忙嗎？</translation>
    </message>
    <message>
        <source>It sums up other studies and has no patient of its own</source>
        <translation>彙整其他研究，沒有自己的病人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Mostly studies of cells and animals</source>
        <translation>多為細胞和動物研究</translation>
    </message>
    <message>
        <source>This is a review of other studies. It has no patient of its own, so there is nothing to chart.</source>
        <translation>這篇文章回顧其他研究，沒有自己的病人。所以沒有數值可以畫成圖。</translation>
    </message>
    <message>
        <source>The authors read other studies about viruses that harm the kidneys.</source>
        <translation>作者閱讀了其他人的研究，主題是傷害腎臟的病毒。</translation>
    </message>
    <message>
        <source>They say that MSC and exosomes may hold back a virus. They may also calm swelling in tissue and help repair.</source>
        <translation>他們說，間質幹細胞和外泌體也許能抑制病毒。兩者也許還能減輕發炎、幫助修復。</translation>
    </message>
    <message>
        <source>In 2020 the FDA, the US drug agency, said that no exosome product was approved.</source>
        <translation>FDA是美國的藥品主管機關。2020年，FDA表示沒有任何外泌體產品獲得核准。</translation>
    </message>
    <message>
        <source>We found no result in people whose kidneys were harmed by a virus.</source>
        <translation>針對病毒引起腎損傷的病人，我們沒有找到任何結果。</translation>
    </message>
    <message>
        <source>A trial of MSC for kidney injury in COVID-19 was listed. The copy we saw, from January 2022, had no results.</source>
        <translation>曾有一項已登錄的試驗，用間質幹細胞治療新冠病人的腎損傷。我們看到的是2022年1月的登錄資料，沒有結果。</translation>
    </message>
    <message>
        <source>We found one exosome trial. It had 40 people with CKD, not with a virus.</source>
        <translation>我們找到一項外泌體試驗，有40人參加。他們得的是慢性腎臟病，不是病毒感染。</translation>
    </message>
    <message>
        <source>In one trial, MSC were given at a kidney transplant. Rejection was less common, and survival was about the same.</source>
        <translation>一項試驗在腎臟移植時使用間質幹細胞。排斥反應較少，存活率差不多。</translation>
    </message>
    <message>
        <source>They also say what is still to be solved: standard production, long-term safety and getting the cells to the right place.</source>
        <translation>他們也提到還沒解決的問題。這些問題是：統一的製備方法、長期安全，以及把細胞送到正確的位置。</translation>
    </message>
    <message>
        <source>AKI from a virus; MSC and exosomes</source>
        <translation>病毒引起的急性腎損傷（AKI）；間質幹細胞和外泌體</translation>
    </message>
    <message>
        <source>As next steps they name cells with changed genes, used together with drugs against viruses.</source>
        <translation>他們說，下一步是基因改造的細胞，再併用抗病毒藥物。</translation>
    </message>
    <message>
        <source>A review brings no new facts about side effects.</source>
        <translation>回顧文章不會提供副作用的新資料。</translation>
    </message>
    <message>
        <source>The promotional article says that early trials in people showed clear gains.</source>
        <translation>宣傳文章說，早期人體試驗顯示明顯改善。</translation>
    </message>
    <message>
        <source>We found no study in people that sets exosomes against dialysis or a transplant. So nobody can call them safer or better.</source>
        <translation>我們沒有找到人體研究，比較外泌體和洗腎或腎臟移植。所以沒有人能說外泌體更安全或更好。</translation>
    </message>
    <message>
        <source>Dialysis and a transplant do the work of the kidneys. Exosomes do not.</source>
        <translation>洗腎和腎臟移植能代替腎臟工作，外泌體不能。</translation>
    </message>
</context>
<context>
    <name>cases/riordan-2022</name>
    <message>
        <source>Panama</source>
        <translation>巴拿馬</translation>
    </message>
    <message>
        <source>Umbilical-cord cells after sudden kidney failure</source>
        <translation>急性腎衰竭後，使用臍帶細胞</translation>
    </message>
    <message>
        <source>One patient, nobody to compare with</source>
        <translation>只有一位病人，沒有對照</translation>
    </message>
    <message>
        <source>Man, 50</source>
        <translation>男性，50歲</translation>
    </message>
    <message>
        <source>Sudden kidney failure (AKI), then IgA nephropathy</source>
        <translation>急性腎衰竭（AKI），之後查出IgA腎病變</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, into a vein</source>
        <translation>臍帶間質幹細胞，靜脈輸注</translation>
    </message>
    <message>
        <source>120 million cells in 3 days</source>
        <translation>3天共1.2億個細胞</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6個月</translation>
    </message>
    <message>
        <source>High, no figure</source>
        <translation>偏高，無數值</translation>
    </message>
    <message>
        <source>Cells given over 3 days</source>
        <translation>3天內輸注細胞</translation>
    </message>
    <message>
        <source>The day of the first value is not known. We cannot tell when the creatinine began to fall.</source>
        <translation>不知道第一個數值是哪一天測的。因此無法判斷肌酸酐從何時開始下降。</translation>
    </message>
    <message>
        <source>He had sudden kidney failure. Then his doctors found IgA nephropathy. He also had high blood pressure.</source>
        <translation>他突然發生腎衰竭，之後醫師查出IgA腎病變。他還有高血壓。</translation>
    </message>
    <message>
        <source>He was given 120 million cells from umbilical cords, into a vein, over 3 days.</source>
        <translation>醫師在3天內，從靜脈為他輸注細胞。細胞來自臍帶，共1.2億個。</translation>
    </message>
    <message>
        <source>His creatinine was 3.0 mg/dL before. It was 1.03 after 2 months and 1.0 after 6 months.</source>
        <translation>他的肌酸酐治療前為3.0 mg/dL。2個月後為1.03，6個月後為1.0。</translation>
    </message>
    <message>
        <source>His blood pressure was 130/80 after 1 month and 120/80 after 6 months.</source>
        <translation>1個月後，他的血壓為130/80。6個月後為120/80。</translation>
    </message>
    <message>
        <source>After 1 month he said that he felt much better. After 6 months he no longer took nifedipine. Other drugs are not named.</source>
        <translation>1個月後，他說自己感覺好多了。6個月後，他不再服用nifedipine。其他藥物沒有說明。</translation>
    </message>
    <message>
        <source>One person is too few to find a rare harm.</source>
        <translation>只看一個人，無法發現少見的傷害。</translation>
    </message>
    <message>
        <source>This is one person. There was nobody to compare him with.</source>
        <translation>這裡只有一位病人，沒有人可以對照。</translation>
    </message>
    <message>
        <source>Sudden kidney failure can also get better without cells. So we cannot know whether the cells helped him.</source>
        <translation>急性腎衰竭不用細胞也可能好轉。所以無法知道細胞有沒有幫到他。</translation>
    </message>
    <message>
        <source>In IgA nephropathy, test results can change without cells. In a study of 112 people, blood in the urine went away in 46%.</source>
        <translation>IgA腎病變的檢查結果，不用細胞也可能改變。一項研究有112人，其中46%的人血尿消失。</translation>
    </message>
    <message>
        <source>One author founded an institute in Panama that treats patients with stem cells. Another is its medical director. We could not see what the paper says about this.</source>
        <translation>一位作者在巴拿馬創辦了一家機構，用幹細胞治療病人。另一位作者是這家機構的醫療主任。論文怎樣說明這一點，我們沒能看到。</translation>
    </message>
    <message>
        <source>This was sudden kidney failure. It says nothing about long-term kidney disease.</source>
        <translation>這是急性腎衰竭，不能說明慢性腎臟病的情況。</translation>
    </message>
    <message>
        <source>No harm was reported, at the time or later.</source>
        <translation>輸注時和之後都沒有報告不良情況。</translation>
    </message>
    <message>
        <source>Protein in the urine, the biopsy grade and other drugs are not in our source.</source>
        <translation>我們的來源沒有提到尿蛋白、腎臟切片分級和其他用藥。</translation>
    </message>
</context>
<context>
    <name>cases/suzuki-2021</name>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Own blood stem cells into the kidney arteries</source>
        <translation>把自己的血液幹細胞注入腎動脈</translation>
    </message>
    <message>
        <source>One patient, nobody to compare with</source>
        <translation>只有一位病人，沒有對照</translation>
    </message>
    <message>
        <source>Man, 36</source>
        <translation>男性，36歲</translation>
    </message>
    <message>
        <source>His own CD34+ cells, into both kidney arteries</source>
        <translation>自體CD34陽性細胞，注入兩側腎動脈</translation>
    </message>
    <message>
        <source>23 weeks</source>
        <translation>23週</translation>
    </message>
    <message>
        <source>Still high after dialysis, no figure</source>
        <translation>洗腎後仍偏高，無數值</translation>
    </message>
    <message>
        <source>Our source gives one value only. The value before the cells is missing, so we cannot show how far it fell.</source>
        <translation>我們的來源只有一個數值。沒有治療前的數值，所以無法顯示下降了多少。</translation>
    </message>
    <message>
        <source>Sudden kidney failure (AKI) on damaged kidneys, high blood pressure that was hard to treat</source>
        <translation>原有腎臟損害，又發生急性腎衰竭（AKI），高血壓很難控制</translation>
    </message>
    <message>
        <source>Cells put into both kidney arteries</source>
        <translation>細胞注入兩側腎動脈</translation>
    </message>
    <message>
        <source>He had sudden kidney failure on top of older kidney damage. His high blood pressure was hard to treat.</source>
        <translation>他的腎臟原本就有損害，又突然發生腎衰竭。他的高血壓很難控制。</translation>
    </message>
    <message>
        <source>His eyes, heart and brain were harmed too.</source>
        <translation>他的眼睛、心臟和腦部也受到損害。</translation>
    </message>
    <message>
        <source>Dialysis eased some signs of the high blood pressure. But his kidneys did not get better.</source>
        <translation>洗腎減輕了高血壓的一些症狀，但腎臟沒有好轉。</translation>
    </message>
    <message>
        <source>He was given G-CSF, a drug that moves young blood cells into the blood. His own CD34+ cells were taken from there. They were put into both kidney arteries.</source>
        <translation>醫師先給他用G-CSF。這種藥讓年輕血球進入血液。再從血液中取出他自己的CD34陽性細胞。最後把細胞注入兩側腎動脈。</translation>
    </message>
    <message>
        <source>After 23 weeks his creatinine was 2.96 mg/dL.</source>
        <translation>23週後，他的肌酸酐為2.96 mg/dL。</translation>
    </message>
    <message>
        <source>That is still above the usual range.</source>
        <translation>這仍然高於參考範圍。</translation>
    </message>
    <message>
        <source>His blood pressure was well controlled with two drugs: nifedipine 60 mg and olmesartan 20 mg.</source>
        <translation>他的血壓用兩種藥控制良好。一種是nifedipine 60 mg，另一種是olmesartan 20 mg。</translation>
    </message>
    <message>
        <source>He had a fever for a short time.</source>
        <translation>他短暫發燒。</translation>
    </message>
    <message>
        <source>His platelet count changed for a time. Whether it went up or down still has to be checked.</source>
        <translation>他的血小板數量曾短暫改變。是升高還是降低，仍待查證。</translation>
    </message>
    <message>
        <source>One person cannot show how safe a treatment is.</source>
        <translation>一個人的情況不能說明一種治療有多安全。</translation>
    </message>
    <message>
        <source>We do not know how much his kidneys changed. Nobody was there to compare him with. So we cannot know whether the cells helped.</source>
        <translation>我們不知道他的腎臟改變了多少。也沒有可以對照的人。所以無法知道細胞有沒有幫助。</translation>
    </message>
    <message>
        <source>He also had drugs for his blood pressure.</source>
        <translation>他也用了降血壓藥。</translation>
    </message>
    <message>
        <source>In another report, four people with malignant hypertension came off dialysis. It took 4 to 15 months. They had blood pressure treatment and no cells.</source>
        <translation>另一份報告中，4位惡性高血壓病人在4至15個月後脫離洗腎。他們接受血壓治療，沒有用細胞。</translation>
    </message>
    <message>
        <source>He was the first patient of an early trial.</source>
        <translation>他是一項早期試驗的第一位病人。</translation>
    </message>
    <message>
        <source>A trial registry lists what seems to be this trial. It tests safety first. It has no comparison group.</source>
        <translation>試驗登錄網站上有一項試驗，看來就是這一項。它先檢驗安全性，沒有對照組。</translation>
    </message>
    <message>
        <source>Our source does not say whether or when he came off dialysis.</source>
        <translation>我們的來源沒有提到他是否脫離洗腎。何時脫離，也沒有提到。</translation>
    </message>
    <message>
        <source>He was followed for 23 weeks. That is too short to know about the long term.</source>
        <translation>他只追蹤了23週。時間太短，無法了解長期情況。</translation>
    </message>
</context>
<context>
    <name>cases/wang-2024</name>
    <message>
        <source>Five years after four cell infusions</source>
        <translation>四次細胞輸注，五年之後</translation>
    </message>
    <message>
        <source>One patient, nobody to compare with</source>
        <translation>只有一位病人，沒有對照</translation>
    </message>
    <message>
        <source>Man, 58</source>
        <translation>男性，58歲</translation>
    </message>
    <message>
        <source>Kidney stones again and again, concern about CKD stage 3</source>
        <translation>腎結石反覆發作，擔心是CKD第3期</translation>
    </message>
    <message>
        <source>MSC; our source does not say where the cells came from</source>
        <translation>間質幹細胞；我們的來源沒有說明細胞從哪裡來</translation>
    </message>
    <message>
        <source>4 infusions in 2 months, 500 million (5.0×10⁸) cells each</source>
        <translation>2個月內輸注4次，每次5億個（5.0×10⁸）細胞</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5年</translation>
    </message>
    <message>
        <source>Lower than usual, no figure</source>
        <translation>比一般低，無數值</translation>
    </message>
    <message>
        <source>Called normal, no figure</source>
        <translation>文中稱正常，無數值</translation>
    </message>
    <message>
        <source>Raised, no figure</source>
        <translation>偏高，無數值</translation>
    </message>
    <message>
        <source>Four infusions of cells in two months</source>
        <translation>兩個月內輸注四次細胞</translation>
    </message>
    <message>
        <source>Our source gives words such as “normal” but no figures. So there is nothing to chart.</source>
        <translation>我們的來源只有「正常」這類說法，沒有數值。所以沒有數值可以畫成圖。</translation>
    </message>
    <message>
        <source>He had kidney stones again and again. His eGFR was lower than usual. BUN and creatinine were raised. There was concern about CKD stage 3.</source>
        <translation>他的腎結石反覆發作。他的eGFR比一般低，血中尿素氮和肌酸酐偏高。當時擔心是CKD第3期。</translation>
    </message>
    <message>
        <source>He was given four infusions of MSC in two months. Each held 5.0×10⁸ (500 million) cells.</source>
        <translation>他在兩個月內輸注了四次間質幹細胞。每次有5.0×10⁸（5億）個細胞。</translation>
    </message>
    <message>
        <source>Five years later the authors report no new stone. They call his eGFR, BUN and creatinine normal.</source>
        <translation>五年後，作者報告沒有新的結石。他們說他的eGFR、血中尿素氮和肌酸酐正常。</translation>
    </message>
    <message>
        <source>Our source does not mention side effects. That does not mean there were none.</source>
        <translation>我們的來源沒有提到副作用。這不表示沒有副作用。</translation>
    </message>
    <message>
        <source>This is one person, with nobody to compare with and no figures. Nobody can check what changed, or why.</source>
        <translation>這裡只有一個人，沒有對照，也沒有數值。沒有人能查證改變了什麼，又為什麼改變。</translation>
    </message>
    <message>
        <source>After a first stone, about 35% have a new one within 5 years. Other reviews say 30 to 50%. He had stones again and again, so these figures may not fit him.</source>
        <translation>第一次長結石後，約35%的人在5年內再長。其他回顧說是30%至50%。他的結石反覆發作，這些數字可能不適用於他。</translation>
    </message>
    <message>
        <source>The concern was CKD stage 3.</source>
        <translation>當時擔心的是CKD第3期。</translation>
    </message>
    <message>
        <source>Stage 3 is not kidney failure. Kidney failure is stage G5.</source>
        <translation>第3期不是腎衰竭。G5期才是腎衰竭。</translation>
    </message>
    <message>
        <source>Other pages link some of the authors to private companies for cells or IVF. These are in California and Taiwan. We could not confirm the institute that the promotional article names.</source>
        <translation>其他網頁提到，部分作者與私人公司有關。這些公司經營細胞或試管嬰兒業務，位於加州和台灣。宣傳文章提到的研究機構，我們無法證實。</translation>
    </message>
    <message>
        <source>A stone that blocks urine can raise creatinine. It may fall once the block clears.</source>
        <translation>結石堵住尿路，可能使肌酸酐升高。阻塞解除後，肌酸酐可能下降。</translation>
    </message>
    <message>
        <source>This is a chapter in a book series, not a paper in a journal.</source>
        <translation>這是系列書中的一章，不是期刊論文。</translation>
    </message>
</context>
<context>
    <name>glossary/adverse_event</name>
    <message>
        <source>Adverse event</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>adverse event (AE); serious adverse event (SAE)</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>adverse event|adverse events|serious adverse event|serious adverse events</source>
        <translation>不良事件|嚴重不良事件</translation>
    </message>
    <message>
        <source>A health problem that happens during treatment. The treatment may or may not be the cause.</source>
        <translation>治療期間發生的健康問題，不一定由治療引起。</translation>
    </message>
</context>
<context>
    <name>glossary/aki</name>
    <message>
        <source>AKI</source>
        <translation>急性腎損傷</translation>
    </message>
    <message>
        <source>acute kidney injury (older name: acute renal failure)</source>
        <translation>急性腎損傷</translation>
    </message>
    <message>
        <source>AKI|acute kidney injury|acute kidney failure|acute renal failure</source>
        <translation>AKI|急性腎損傷|急性腎衰竭</translation>
    </message>
    <message>
        <source>The kidneys stop working well within hours or days. It can be deadly, but it can also heal.</source>
        <translation>腎功能在幾小時到幾天內突然變差。可能危及生命，也有機會恢復。</translation>
    </message>
    <message>
        <source>Creatinine goes up by 0.3 mg/dL or more in 48 hours. Or it goes up to at least 1.5 times the starting level in 7 days.</source>
        <translation>48小時內，肌酸酐升高0.3 mg/dL以上。或7天內，升到原本數值的1.5倍以上。</translation>
    </message>
</context>
<context>
    <name>glossary/albuminuria</name>
    <message>
        <source>Albuminuria (ACR)</source>
        <translation>白蛋白尿</translation>
    </message>
    <message>
        <source>urine albumin-to-creatinine ratio (ACR, UACR)</source>
        <translation>白蛋白尿（尿液白蛋白與肌酸酐比值）</translation>
    </message>
    <message>
        <source>albuminuria|ACR|UACR|albumin-to-creatinine ratio</source>
        <translation>白蛋白尿|尿液白蛋白與肌酸酐比值|尿液白蛋白|ACR|UACR</translation>
    </message>
    <message>
        <source>Albumin is a blood protein. Finding it in urine is a warning sign. The ACR test shows how much leaks out.</source>
        <translation>白蛋白是血中的一種蛋白。尿中驗出它是警訊，比值表示漏出多少。</translation>
    </message>
    <message>
        <source>A1 is below 30 mg/g. A2 is 30 to 300 mg/g. A3 is above 300 mg/g.</source>
        <translation>A1低於30 mg/g。A2為30–300 mg/g。A3高於300 mg/g。</translation>
    </message>
</context>
<context>
    <name>glossary/allogeneic</name>
    <message>
        <source>Allogeneic</source>
        <translation>同種異體</translation>
    </message>
    <message>
        <source>from another person</source>
        <translation>同種異體（異體）</translation>
    </message>
    <message>
        <source>allogeneic</source>
        <translation>同種異體|異體</translation>
    </message>
    <message>
        <source>Cells or tissue that come from another person. The body may react to them.</source>
        <translation>來自其他人，身體可能對它產生反應。</translation>
    </message>
</context>
<context>
    <name>glossary/approval</name>
    <message>
        <source>Conditional approval</source>
        <translation>附條件批准</translation>
    </message>
    <message>
        <source>conditional marketing approval</source>
        <translation>附條件批准（台：有附款許可）</translation>
    </message>
    <message>
        <source>conditional approval|conditional marketing approval|conditionally approved</source>
        <translation>附條件批准|有附款許可</translation>
    </message>
    <message>
        <source>A medicine may be sold early for one serious disease, but the maker must finish more tests.</source>
        <translation>藥品先獲准用於某一種嚴重疾病，廠商還必須補做試驗。</translation>
    </message>
</context>
<context>
    <name>glossary/autologous</name>
    <message>
        <source>Autologous</source>
        <translation>自體</translation>
    </message>
    <message>
        <source>from the same person</source>
        <translation>自體</translation>
    </message>
    <message>
        <source>autologous</source>
        <translation>自體</translation>
    </message>
    <message>
        <source>Cells or tissue taken from you and given back to you.</source>
        <translation>取自病人本人，再用回本人身上。</translation>
    </message>
</context>
<context>
    <name>glossary/bun</name>
    <message>
        <source>BUN</source>
        <translation>血中尿素氮</translation>
    </message>
    <message>
        <source>blood urea nitrogen</source>
        <translation>血中尿素氮（港：血尿素氮）</translation>
    </message>
    <message>
        <source>BUN|blood urea nitrogen</source>
        <translation>BUN|血中尿素氮|血尿素氮|尿素氮</translation>
    </message>
    <message>
        <source>Waste from the protein you eat. The level goes up when kidneys are weak, or when you are dry or eat a lot of protein.</source>
        <translation>蛋白質分解後的廢物。腎功能差、缺水或吃很多蛋白質時會升高。</translation>
    </message>
    <message>
        <source>About 7 to 20 mg/dL (2.5 to 7.1 mmol/L). Go by the range on your own report.</source>
        <translation>約7–20 mg/dL（2.5–7.1 mmol/L）。請以您自己報告上的參考範圍為準。</translation>
    </message>
</context>
<context>
    <name>glossary/case_report</name>
    <message>
        <source>Case report</source>
        <translation>個案報告</translation>
    </message>
    <message>
        <source>case report</source>
        <translation>個案報告（病例報告）</translation>
    </message>
    <message>
        <source>case report|case reports</source>
        <translation>個案報告|病例報告</translation>
    </message>
    <message>
        <source>The story of one patient. It can give ideas, but it cannot prove that a treatment works.</source>
        <translation>一位病人的治療經過。能提供線索，但不能證明療法有效。</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 4 or weaker.</source>
        <translation>證據等級為第4級或更弱（OCEBM）。</translation>
    </message>
</context>
<context>
    <name>glossary/cd34</name>
    <message>
        <source>CD34+ cell</source>
        <translation>CD34陽性細胞</translation>
    </message>
    <message>
        <source>CD34-positive cell</source>
        <translation>CD34陽性細胞</translation>
    </message>
    <message>
        <source>CD34+|CD34+ cell|CD34+ cells|CD34-positive cell|CD34-positive cells</source>
        <translation>CD34+|CD34+細胞|CD34陽性細胞</translation>
    </message>
    <message>
        <source>A young blood cell with a marker called CD34. Some help to build small blood vessels.</source>
        <translation>帶有CD34標記的年輕血球細胞，有些能幫助形成小血管。</translation>
    </message>
    <message>
        <source>Trials gave 25 to 50 million cells into an artery.</source>
        <translation>試驗中每條動脈用2500萬–5000萬個細胞。</translation>
    </message>
</context>
<context>
    <name>glossary/ci</name>
    <message>
        <source>Confidence interval</source>
        <translation>信賴區間</translation>
    </message>
    <message>
        <source>95 % confidence interval (95 % CI)</source>
        <translation>信賴區間（港：置信區間）</translation>
    </message>
    <message>
        <source>confidence interval|confidence intervals|95 % CI|95% CI</source>
        <translation>信賴區間|95% CI|95 % CI</translation>
    </message>
    <message>
        <source>A range that likely holds the true answer. A wide range means we are less sure.</source>
        <translation>真實結果很可能落在的範圍，越寬表示越不確定。</translation>
    </message>
    <message>
        <source>For a ratio: no clear effect if the range includes 1. For a difference: no clear effect if it includes 0.</source>
        <translation>看比值：範圍包含1，就沒有明確效果。看差值：範圍包含0，就沒有明確效果。</translation>
    </message>
</context>
<context>
    <name>glossary/ckd</name>
    <message>
        <source>CKD</source>
        <translation>慢性腎臟病</translation>
    </message>
    <message>
        <source>chronic kidney disease</source>
        <translation>慢性腎臟病</translation>
    </message>
    <message>
        <source>CKD|chronic kidney disease</source>
        <translation>CKD|慢性腎臟病</translation>
    </message>
    <message>
        <source>Kidney damage or low kidney function that lasts three months or more.</source>
        <translation>腎臟受損或功能下降，持續三個月或更久。</translation>
    </message>
    <message>
        <source>Stages G1 to G5 grade kidney function. Stages A1 to A3 grade albumin in the urine.</source>
        <translation>G1–G5表示腎功能的分級。A1–A3表示尿液白蛋白的分級。</translation>
    </message>
</context>
<context>
    <name>glossary/coi</name>
    <message>
        <source>Conflict of interest</source>
        <translation>利益衝突</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益衝突</translation>
    </message>
    <message>
        <source>conflict of interest|conflicts of interest</source>
        <translation>利益衝突</translation>
    </message>
    <message>
        <source>When someone may gain, such as money, from what they report. Readers should know about it.</source>
        <translation>報告的人可能從結果中獲利，例如賺錢，讀者應該知道。</translation>
    </message>
</context>
<context>
    <name>glossary/consent</name>
    <message>
        <source>Informed consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>informed consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>You agree to a treatment or study after you hear the risks, the benefits and your other choices. You can say no.</source>
        <translation>了解風險、好處和其他選擇後才同意。你可以拒絕。</translation>
    </message>
</context>
<context>
    <name>glossary/control</name>
    <message>
        <source>Control group</source>
        <translation>對照組</translation>
    </message>
    <message>
        <source>comparison group</source>
        <translation>對照組</translation>
    </message>
    <message>
        <source>control group|control groups|comparison group|comparison groups</source>
        <translation>對照組</translation>
    </message>
    <message>
        <source>People in a study who do not get the new treatment. They show what would happen without it.</source>
        <translation>研究中沒有接受新療法的人，讓我們知道不用它會怎樣。</translation>
    </message>
</context>
<context>
    <name>glossary/creatinine</name>
    <message>
        <source>Creatinine</source>
        <translation>肌酸酐</translation>
    </message>
    <message>
        <source>serum creatinine (Scr)</source>
        <translation>肌酸酐（港：肌酐）</translation>
    </message>
    <message>
        <source>creatinine|serum creatinine|Scr</source>
        <translation>肌酸酐|血中肌酸酐|血清肌酸酐|Scr</translation>
    </message>
    <message>
        <source>Waste made by your muscles. Your kidneys remove it, so a high level in the blood can mean they are not working well.</source>
        <translation>肌肉產生的廢物，由腎臟排出。血中數值偏高，可能表示腎臟功能變差。</translation>
    </message>
    <message>
        <source>Men and women: 0.6 to 1.2 mg/dL. Laboratories differ.</source>
        <translation>男性和女性：0.6–1.2 mg/dL。各家檢驗室的範圍不同。</translation>
    </message>
</context>
<context>
    <name>glossary/dialysis</name>
    <message>
        <source>Dialysis</source>
        <translation>透析</translation>
    </message>
    <message>
        <source>haemodialysis / peritoneal dialysis</source>
        <translation>透析（俗稱洗腎；港：透析、洗腎）</translation>
    </message>
    <message>
        <source>dialysis|haemodialysis|peritoneal dialysis</source>
        <translation>透析|洗腎|血液透析|腹膜透析</translation>
    </message>
    <message>
        <source>A treatment that cleans the blood when the kidneys cannot. It uses a machine, or the lining of the belly.</source>
        <translation>腎臟做不到時，用機器或腹膜幫忙清潔血液的治療。</translation>
    </message>
</context>
<context>
    <name>glossary/dkd</name>
    <message>
        <source>Diabetic kidney disease</source>
        <translation>糖尿病腎病變</translation>
    </message>
    <message>
        <source>DKD; diabetic nephropathy</source>
        <translation>糖尿病腎病變（港：糖尿病腎病）</translation>
    </message>
    <message>
        <source>DKD|diabetic kidney disease|diabetic nephropathy</source>
        <translation>DKD|糖尿病腎病變</translation>
    </message>
    <message>
        <source>Kidney damage caused by diabetes. It is a leading cause of kidney failure.</source>
        <translation>由糖尿病造成的腎臟損害，是腎衰竭的主要原因之一。</translation>
    </message>
</context>
<context>
    <name>glossary/egfr</name>
    <message>
        <source>eGFR</source>
        <translation>估計腎絲球過濾率</translation>
    </message>
    <message>
        <source>estimated glomerular filtration rate</source>
        <translation>估計腎絲球過濾率（港：估算腎小球濾過率）</translation>
    </message>
    <message>
        <source>eGFR|estimated glomerular filtration rate</source>
        <translation>eGFR|估計腎絲球過濾率|腎絲球過濾率</translation>
    </message>
    <message>
        <source>A number that shows how well your kidneys clean your blood. It is worked out from a blood test, your age and your sex.</source>
        <translation>反映腎臟過濾血液能力的數字，用血中肌酸酐、年齡和性別算出來。</translation>
    </message>
    <message>
        <source>Normal or high. It counts as kidney disease only with another sign of harm.</source>
        <translation>正常或偏高。要有其他腎損傷的跡象，才算慢性腎臟病。</translation>
    </message>
    <message>
        <source>90 or more is normal or high. The number falls with age. Below 60 for 3 months or more is chronic kidney disease. Below 15 is kidney failure. The unit is mL/min/1.73 m².</source>
        <translation>90或以上為正常或偏高。這個數值隨年齡下降。低於60並持續3個月或更久，屬於慢性腎臟病。低於15為腎衰竭。單位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>A little low. It counts as kidney disease only with another sign of harm.</source>
        <translation>稍微偏低。要有其他腎損傷的跡象，才算慢性腎臟病。</translation>
    </message>
    <message>
        <source>The drop is mild to moderate.</source>
        <translation>輕度至中度下降。</translation>
    </message>
    <message>
        <source>The drop is moderate to severe.</source>
        <translation>中度至重度下降。</translation>
    </message>
    <message>
        <source>The drop is severe.</source>
        <translation>重度下降。</translation>
    </message>
    <message>
        <source>Kidney failure. A letter D is added for people on dialysis.</source>
        <translation>腎衰竭。正在洗腎的病人再加字母D。</translation>
    </message>
    <message>
        <source>One test cannot show chronic kidney disease. The signs must last three months or more. Do not use eGFR in sudden kidney injury.</source>
        <translation>一次檢查不能診斷慢性腎臟病。異常要持續三個月或更久。急性腎損傷時，不能用eGFR來判斷。</translation>
    </message>
</context>
<context>
    <name>glossary/esrd</name>
    <message>
        <source>ESRD (kidney failure)</source>
        <translation>末期腎臟病</translation>
    </message>
    <message>
        <source>end-stage renal disease</source>
        <translation>末期腎臟病（腎衰竭）</translation>
    </message>
    <message>
        <source>ESRD|end-stage renal disease|end-stage kidney disease</source>
        <translation>ESRD|末期腎臟病|末期腎病</translation>
    </message>
    <message>
        <source>The last stage of kidney disease. People need dialysis or a new kidney to live, or care that keeps them at ease.</source>
        <translation>腎臟病的最後階段，需要透析、腎臟移植，或以舒適為主的照護。</translation>
    </message>
    <message>
        <source>eGFR is below 15 mL/min/1.73 m². This is stage G5.</source>
        <translation>eGFR低於15 mL/min/1.73 m²。這屬於G5期。</translation>
    </message>
</context>
<context>
    <name>glossary/evidence_level</name>
    <message>
        <source>Evidence level</source>
        <translation>證據等級</translation>
    </message>
    <message>
        <source>level of evidence (OCEBM 1–5)</source>
        <translation>證據等級</translation>
    </message>
    <message>
        <source>evidence level|evidence levels|level of evidence|levels of evidence</source>
        <translation>證據等級</translation>
    </message>
    <message>
        <source>A grade for how much we can trust a result. Level 1 is the strongest.</source>
        <translation>表示結果有多可信的等級，第1級最強。</translation>
    </message>
    <message>
        <source>The levels go from 1 to 5.</source>
        <translation>等級從第1級到第5級。</translation>
    </message>
</context>
<context>
    <name>glossary/exosome</name>
    <message>
        <source>Exosome (MSC-EXO)</source>
        <translation>外泌體</translation>
    </message>
    <message>
        <source>extracellular vesicle (EV)</source>
        <translation>外泌體</translation>
    </message>
    <message>
        <source>exosome|exosomes|MSC-EXO|extracellular vesicle|extracellular vesicles</source>
        <translation>外泌體|MSC-EXO|細胞外囊泡</translation>
    </message>
    <message>
        <source>A tiny bubble sent out by cells. It carries signals to other cells. It is not a cell.</source>
        <translation>細胞釋放的微小囊泡，能把訊號帶給別的細胞，本身不是細胞。</translation>
    </message>
    <message>
        <source>In 2020 the FDA said that no exosome product was approved.</source>
        <translation>2020年，美國FDA表示沒有任何外泌體產品獲得核准。</translation>
    </message>
</context>
<context>
    <name>glossary/gcsf</name>
    <message>
        <source>G-CSF</source>
        <translation>顆粒球群落刺激因子</translation>
    </message>
    <message>
        <source>granulocyte colony-stimulating factor</source>
        <translation>顆粒球群落刺激因子（白血球生長激素）</translation>
    </message>
    <message>
        <source>G-CSF|granulocyte colony-stimulating factor</source>
        <translation>G-CSF|顆粒球群落刺激因子|白血球生長激素</translation>
    </message>
    <message>
        <source>A drug that moves young blood cells from the bone marrow into the blood. It can cause bone pain.</source>
        <translation>讓年輕血球從骨髓跑到血液裡的藥，可能引起骨頭痛。</translation>
    </message>
    <message>
        <source>One trial gave 5 µg/kg twice a day for 4 days.</source>
        <translation>一項試驗每次用5 µg/kg。每天2次，共4天。</translation>
    </message>
</context>
<context>
    <name>glossary/glomerulus</name>
    <message>
        <source>Glomerulus</source>
        <translation>腎絲球</translation>
    </message>
    <message>
        <source>glomerulus (plural: glomeruli)</source>
        <translation>腎絲球（港：腎小球）</translation>
    </message>
    <message>
        <source>glomerulus|glomeruli</source>
        <translation>腎絲球</translation>
    </message>
    <message>
        <source>A tiny filter in the kidney. Each kidney has about one million of them.</source>
        <translation>腎臟裡的微小濾網，每顆腎大約有一百萬個。</translation>
    </message>
</context>
<context>
    <name>glossary/gvhd</name>
    <message>
        <source>GVHD</source>
        <translation>移植物抗宿主病</translation>
    </message>
    <message>
        <source>graft-versus-host disease</source>
        <translation>移植物抗宿主病</translation>
    </message>
    <message>
        <source>GVHD|graft-versus-host disease</source>
        <translation>GVHD|移植物抗宿主病</translation>
    </message>
    <message>
        <source>After a blood stem-cell transplant, the donor cells may attack the patient. One MSC drug is approved for this in China.</source>
        <translation>造血幹細胞移植後，捐贈者的細胞攻擊病人身體。中國核准的一種幹細胞藥治的是這個病。</translation>
    </message>
</context>
<context>
    <name>glossary/haematocrit</name>
    <message>
        <source>Haematocrit</source>
        <translation>血球容積比</translation>
    </message>
    <message>
        <source>haematocrit (Hct, HCT)</source>
        <translation>血球容積比（港：血細胞比容）</translation>
    </message>
    <message>
        <source>haematocrit|Hct|HCT</source>
        <translation>血球容積比|Hct|HCT</translation>
    </message>
    <message>
        <source>The share of your blood that is made of red blood cells.</source>
        <translation>紅血球占血液體積的百分比。</translation>
    </message>
    <message>
        <source>Men: 45 to 52%. Women: 37 to 48%. Another list says 42 to 50% for men and 37 to 47% for women. Go by the range on your own report.</source>
        <translation>男性：45–52%。女性：37–48%。另一份資料為男性42–50%，女性37–47%。請以您自己報告上的參考範圍為準。</translation>
    </message>
</context>
<context>
    <name>glossary/haemoglobin</name>
    <message>
        <source>Haemoglobin</source>
        <translation>血紅素</translation>
    </message>
    <message>
        <source>haemoglobin (Hb)</source>
        <translation>血紅素（港：血紅蛋白）</translation>
    </message>
    <message>
        <source>haemoglobin|Hb</source>
        <translation>血紅素|Hb</translation>
    </message>
    <message>
        <source>The part of red blood cells that carries oxygen. It can be low in kidney disease, which makes you tired.</source>
        <translation>紅血球裡運送氧氣的物質。得了腎臟病可能偏低，讓人疲倦。</translation>
    </message>
    <message>
        <source>Men: 13 to 18 g/dL. Women: 12 to 16 g/dL. Laboratories differ.</source>
        <translation>男性：13–18 g/dL。女性：12–16 g/dL。各家檢驗室的範圍不同。</translation>
    </message>
</context>
<context>
    <name>glossary/iga</name>
    <message>
        <source>IgA nephropathy</source>
        <translation>IgA腎病變</translation>
    </message>
    <message>
        <source>immunoglobulin A nephropathy (IgAN)</source>
        <translation>IgA腎病變（A型免疫球蛋白腎病變；港：IgA腎病）</translation>
    </message>
    <message>
        <source>IgA nephropathy|immunoglobulin A nephropathy|IgAN</source>
        <translation>IgA腎病變|A型免疫球蛋白腎病變|IgAN</translation>
    </message>
    <message>
        <source>A kidney disease in which a protein called IgA builds up in the filters. It may cause blood in the urine.</source>
        <translation>一種叫IgA的蛋白堆積在腎臟濾網裡的腎臟病，可能出現血尿。</translation>
    </message>
</context>
<context>
    <name>glossary/immunogenicity</name>
    <message>
        <source>Immunogenicity</source>
        <translation>免疫原性</translation>
    </message>
    <message>
        <source>ability to cause an immune response</source>
        <translation>免疫原性</translation>
    </message>
    <message>
        <source>immunogenicity</source>
        <translation>免疫原性</translation>
    </message>
    <message>
        <source>How likely something is to make your immune system fight it.</source>
        <translation>某種東西引起免疫系統攻擊它的可能性。</translation>
    </message>
</context>
<context>
    <name>glossary/kdigo</name>
    <message>
        <source>KDIGO stage</source>
        <translation>KDIGO分期</translation>
    </message>
    <message>
        <source>Kidney Disease: Improving Global Outcomes</source>
        <translation>KDIGO分期</translation>
    </message>
    <message>
        <source>KDIGO|KDIGO stage|KDIGO stages</source>
        <translation>KDIGO|KDIGO分期</translation>
    </message>
    <message>
        <source>A world-wide way to grade kidney disease. G is for kidney function and A is for protein in the urine.</source>
        <translation>全球通用的腎臟病分級：G代表腎功能，A代表尿中的白蛋白。</translation>
    </message>
    <message>
        <source>Kidney function: G1 to G5. Albumin in the urine: A1 to A3.</source>
        <translation>腎功能：G1–G5。尿液白蛋白：A1–A3。</translation>
    </message>
</context>
<context>
    <name>glossary/malignant_htn</name>
    <message>
        <source>Malignant hypertension</source>
        <translation>惡性高血壓</translation>
    </message>
    <message>
        <source>malignant hypertension (a hypertensive emergency)</source>
        <translation>惡性高血壓</translation>
    </message>
    <message>
        <source>malignant hypertension</source>
        <translation>惡性高血壓</translation>
    </message>
    <message>
        <source>Very high blood pressure that quickly harms the eyes, heart, brain and kidneys. It needs urgent care.</source>
        <translation>血壓極高並迅速損害眼、心、腦、腎的急症，需要馬上治療。</translation>
    </message>
    <message>
        <source>About 180/120 mmHg or more, and harm to organs.</source>
        <translation>血壓約180/120 mmHg或更高，而且器官受損。</translation>
    </message>
</context>
<context>
    <name>glossary/meta</name>
    <message>
        <source>Systematic review / meta-analysis</source>
        <translation>系統性回顧 / 統合分析</translation>
    </message>
    <message>
        <source>systematic review; meta-analysis</source>
        <translation>系統性回顧 / 統合分析</translation>
    </message>
    <message>
        <source>systematic review|systematic reviews|meta-analysis|meta-analyses</source>
        <translation>系統性回顧|統合分析</translation>
    </message>
    <message>
        <source>A study that finds all the trials on one question and adds up their results.</source>
        <translation>找齊同一問題的所有試驗，再把結果合在一起分析。</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 1.</source>
        <translation>證據等級為第1級（OCEBM）。</translation>
    </message>
</context>
<context>
    <name>glossary/msc</name>
    <message>
        <source>MSC</source>
        <translation>間質幹細胞</translation>
    </message>
    <message>
        <source>mesenchymal stem/stromal cell</source>
        <translation>間質幹細胞（又稱間葉幹細胞；港：間充質幹細胞）</translation>
    </message>
    <message>
        <source>MSC|MSCs|mesenchymal stem cell|mesenchymal stem cells|mesenchymal stromal cell|mesenchymal stromal cells</source>
        <translation>MSC|間質幹細胞|間葉幹細胞</translation>
    </message>
    <message>
        <source>Cells from bone marrow, fat or cord tissue. They seem to act mainly by sending out signals that calm swelling in tissue, not by becoming kidney cells.</source>
        <translation>來自骨髓、脂肪或臍帶的細胞。它們主要靠釋放訊號減輕發炎，而不是變成腎細胞。</translation>
    </message>
    <message>
        <source>Some trials gave 1 to 2 million cells per kg of body weight. Some gave 80 to 320 million cells in all.</source>
        <translation>有些試驗按體重計算，每公斤用100萬–200萬個細胞。有些試驗總共用8000萬–3.2億個細胞。</translation>
    </message>
</context>
<context>
    <name>glossary/nephrolithiasis</name>
    <message>
        <source>Nephrolithiasis</source>
        <translation>腎結石</translation>
    </message>
    <message>
        <source>kidney stones</source>
        <translation>腎結石</translation>
    </message>
    <message>
        <source>nephrolithiasis|kidney stone|kidney stones</source>
        <translation>腎結石</translation>
    </message>
    <message>
        <source>Hard lumps that form in the kidney. They can hurt a lot and can block urine.</source>
        <translation>在腎臟裡形成的硬塊，會劇痛，也可能堵住尿液。</translation>
    </message>
    <message>
        <source>About 35 to 50 % of people have another stone in 5 years.</source>
        <translation>約35–50%的人在5年內再次長結石。</translation>
    </message>
</context>
<context>
    <name>glossary/nifedipine</name>
    <message>
        <source>Nifedipine</source>
        <translation>Nifedipine</translation>
    </message>
    <message>
        <source>a calcium-channel blocker</source>
        <translation>Nifedipine（硝苯地平）</translation>
    </message>
    <message>
        <source>nifedipine</source>
        <translation>Nifedipine|nifedipine|硝苯地平</translation>
    </message>
    <message>
        <source>A pill for high blood pressure. It relaxes blood vessels. Do not stop it on your own.</source>
        <translation>降血壓藥，能放鬆血管。不要自行停藥。</translation>
    </message>
    <message>
        <source>Your doctor sets the dose.</source>
        <translation>劑量由醫師決定。</translation>
    </message>
</context>
<context>
    <name>glossary/olmesartan</name>
    <message>
        <source>Olmesartan</source>
        <translation>Olmesartan</translation>
    </message>
    <message>
        <source>an angiotensin receptor blocker (ARB)</source>
        <translation>Olmesartan（奧美沙坦）</translation>
    </message>
    <message>
        <source>olmesartan</source>
        <translation>Olmesartan|olmesartan|奧美沙坦</translation>
    </message>
    <message>
        <source>A pill that lowers blood pressure and can help the kidneys. It may raise potassium in the blood.</source>
        <translation>降血壓藥，也能幫助保護腎臟，可能使血鉀升高。</translation>
    </message>
    <message>
        <source>Your doctor sets the dose.</source>
        <translation>劑量由醫師決定。</translation>
    </message>
</context>
<context>
    <name>glossary/phase</name>
    <message>
        <source>Trial phase</source>
        <translation>臨床試驗分期</translation>
    </message>
    <message>
        <source>phase 1, 2, 3</source>
        <translation>臨床試驗分期</translation>
    </message>
    <message>
        <source>phase 1|phase 2|phase 3|trial phase|trial phases</source>
        <translation>臨床試驗分期|第1期試驗|第2期試驗|第3期試驗|第1期臨床試驗|第2期臨床試驗|第3期臨床試驗|第一期試驗|第二期試驗|第三期試驗</translation>
    </message>
    <message>
        <source>Phase 1 checks safety in a few people. Phase 2 looks for signs of benefit. Phase 3 proves it in many people.</source>
        <translation>第一期看少數人的安全性，第二期看有沒有效果，第三期在很多人身上驗證。</translation>
    </message>
</context>
<context>
    <name>glossary/placebo</name>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>A dummy treatment that looks like the real one.</source>
        <translation>看起來一樣、但沒有有效成分的「假治療」。</translation>
    </message>
</context>
<context>
    <name>glossary/platelet_change</name>
    <message>
        <source>Thrombocytosis / thrombocytopenia</source>
        <translation>血小板增多 / 血小板減少</translation>
    </message>
    <message>
        <source>high / low platelet count</source>
        <translation>血小板增多 / 血小板減少（血小板低下）</translation>
    </message>
    <message>
        <source>thrombocytosis|thrombocytopenia|platelet|platelets|platelet count|platelet counts</source>
        <translation>血小板增多|血小板減少|血小板低下|血小板</translation>
    </message>
    <message>
        <source>Platelets help blood to clot. The first word means too many of them. The second word means too few.</source>
        <translation>血小板幫助止血。「增多」是太多，「減少」是太少，兩者意思相反。</translation>
    </message>
    <message>
        <source>About 130 to 400 ×10⁹/L. Go by the range on your own report.</source>
        <translation>約130–400 ×10⁹/L。請以您自己報告上的參考範圍為準。</translation>
    </message>
</context>
<context>
    <name>glossary/proteinuria</name>
    <message>
        <source>Proteinuria</source>
        <translation>蛋白尿</translation>
    </message>
    <message>
        <source>protein in the urine</source>
        <translation>蛋白尿</translation>
    </message>
    <message>
        <source>proteinuria|protein in the urine|urine protein</source>
        <translation>蛋白尿|尿蛋白</translation>
    </message>
    <message>
        <source>Too much protein in the urine. It is often an early sign that the kidney filters leak.</source>
        <translation>尿中蛋白質過多，常是腎臟濾網受損的早期訊號。</translation>
    </message>
    <message>
        <source>Less than 150 mg in 24 hours.</source>
        <translation>24小時內少於150 mg。</translation>
    </message>
</context>
<context>
    <name>glossary/rct</name>
    <message>
        <source>RCT</source>
        <translation>隨機對照試驗</translation>
    </message>
    <message>
        <source>randomised controlled trial</source>
        <translation>隨機對照試驗（隨機分派試驗）</translation>
    </message>
    <message>
        <source>RCT|RCTs|randomised controlled trial|randomised controlled trials|randomised trial|randomised trials</source>
        <translation>RCT|隨機對照試驗|隨機分派試驗|隨機試驗</translation>
    </message>
    <message>
        <source>A fair test. A coin toss, or a computer, decides who gets which treatment.</source>
        <translation>公平的試驗，由抽籤或電腦決定誰用哪種療法。</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 2.</source>
        <translation>證據等級為第2級（OCEBM）。</translation>
    </message>
</context>
<context>
    <name>glossary/sglt2</name>
    <message>
        <source>SGLT2 inhibitor</source>
        <translation>SGLT2抑制劑</translation>
    </message>
    <message>
        <source>sodium-glucose cotransporter-2 inhibitor</source>
        <translation>SGLT2抑制劑（排糖藥）</translation>
    </message>
    <message>
        <source>SGLT2 inhibitor|SGLT2 inhibitors|sodium-glucose cotransporter-2 inhibitor</source>
        <translation>SGLT2抑制劑|排糖藥</translation>
    </message>
    <message>
        <source>A pill first made for diabetes. Large trials show it slows kidney disease.</source>
        <translation>原本用來治糖尿病的藥，大型試驗證明能減緩腎臟病惡化。</translation>
    </message>
    <message>
        <source>In one big trial, about 17 of 100 people on placebo had a bad outcome. With the drug it was about 13 of 100. This was over about 2 years.</source>
        <translation>一項大型試驗中，用安慰劑的人每100人約17人有不良結果。用這種藥的人每100人約13人。時間約為2年。</translation>
    </message>
</context>
<context>
    <name>glossary/stem_cell</name>
    <message>
        <source>Stem cell</source>
        <translation>幹細胞</translation>
    </message>
    <message>
        <source>stem cell</source>
        <translation>幹細胞</translation>
    </message>
    <message>
        <source>stem cell|stem cells|stem-cell</source>
        <translation>幹細胞</translation>
    </message>
    <message>
        <source>A cell that can copy itself and can turn into other kinds of cells.</source>
        <translation>能自我複製，也能變成其他細胞的細胞。</translation>
    </message>
</context>
<context>
    <name>glossary/transplant</name>
    <message>
        <source>Kidney transplant</source>
        <translation>腎臟移植</translation>
    </message>
    <message>
        <source>kidney transplantation</source>
        <translation>腎臟移植</translation>
    </message>
    <message>
        <source>kidney transplant|kidney transplants|kidney transplantation</source>
        <translation>腎臟移植|腎移植</translation>
    </message>
    <message>
        <source>A doctor puts a healthy kidney from someone else into your body.</source>
        <translation>把他人的健康腎臟移到病人體內的手術。</translation>
    </message>
</context>
<context>
    <name>glossary/tumorigenicity</name>
    <message>
        <source>Tumorigenicity</source>
        <translation>致瘤性</translation>
    </message>
    <message>
        <source>ability to form tumours</source>
        <translation>致瘤性（致腫瘤性）</translation>
    </message>
    <message>
        <source>tumorigenicity</source>
        <translation>致瘤性|致腫瘤性</translation>
    </message>
    <message>
        <source>The chance that cells may grow into a tumour. This is why long follow-up is needed.</source>
        <translation>細胞長成腫瘤的可能性，所以需要長期追蹤。</translation>
    </message>
    <message>
        <source>In a review of 55 trials, cancer was about as common with MSC as without. The ratio was 0.93 (0.60 to 1.45). A ratio of 1 means no difference. Most follow-up was short.</source>
        <translation>一篇回顧看了55項試驗。用和不用間質幹細胞，癌症差不多一樣常見。比值為0.93（0.60–1.45）。比值為1表示沒有差別。追蹤大多較短。</translation>
    </message>
</context>
<context>
    <name>glossary/uc_msc</name>
    <message>
        <source>Umbilical-cord MSC</source>
        <translation>臍帶間質幹細胞</translation>
    </message>
    <message>
        <source>UC-MSC, hUC-MSC</source>
        <translation>臍帶間質幹細胞</translation>
    </message>
    <message>
        <source>UC-MSC|hUC-MSC|umbilical-cord MSC|umbilical cord MSC|umbilical-cord cells</source>
        <translation>UC-MSC|hUC-MSC|臍帶間質幹細胞|臍帶MSC|臍帶細胞</translation>
    </message>
    <message>
        <source>MSC taken from the cord of a newborn baby after birth. They come from another person.</source>
        <translation>從新生兒臍帶取得的間質幹細胞，屬於他人來源。</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Kidney Viewer</source>
        <translation>腎臟衛教閱讀器</translation>
    </message>
    <message>
        <source>We check all the content by the next review date. If important new results come out, we check it sooner. Each change gets a new version number.</source>
        <translation>我們會在下次審閱日期之前檢查全部內容。如有重要的新結果，會提早檢查。每次修改都會更新版本號。</translation>
    </message>
    <message>
        <source>For learning only. Ask your doctor before you decide.</source>
        <translation>僅供學習。做決定前請先問您的醫師。</translation>
    </message>
</context>
<context>
    <name>pages/about</name>
    <message>
        <source>About this content</source>
        <translation>關於這些內容</translation>
    </message>
    <message>
        <source>This is plain information about stem cells and kidney failure. It is a draft. No clinician has reviewed it yet.</source>
        <translation>這裡用淺顯的話說明幹細胞與腎衰竭。它是草稿，尚未經臨床醫療人員審閱。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>這些內容有什麼用？</translation>
    </message>
    <message>
        <source>It shows what is known about stem cells for kidney failure, and what is not. It helps you to ask good questions.</source>
        <translation>它說明用幹細胞治腎衰竭，哪些已知，哪些未知。它幫您問對問題。</translation>
    </message>
    <message>
        <source>It also lists harm that was seen and trials that found no benefit.</source>
        <translation>它也列出曾經發生的傷害，以及沒有發現好處的試驗。</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>給誰看？</translation>
    </message>
    <message>
        <source>It is for people with kidney disease and their families. They can read it with a nurse or doctor.</source>
        <translation>給腎臟病病人和家屬看。可以和護理師或醫師一起看。</translation>
    </message>
    <message>
        <source>What is it not?</source>
        <translation>它不是什麼？</translation>
    </message>
    <message>
        <source>It is not advice for your own case. Your kidney team gives you that.</source>
        <translation>不是針對您個人的建議。個人的建議，由您的腎臟科醫療團隊提供。</translation>
    </message>
    <message>
        <source>It does not find out what illness you have.</source>
        <translation>不能診斷您得了什麼病。</translation>
    </message>
    <message>
        <source>It is not an advert. It names no clinic to go to and no fees.</source>
        <translation>不是廣告。不推薦診所，也不列費用。</translation>
    </message>
    <message>
        <source>It does not tell how you will do.</source>
        <translation>不預測您的病情變化。</translation>
    </message>
    <message>
        <source>How was it made?</source>
        <translation>它是怎樣做成的？</translation>
    </message>
    <message>
        <source>It began with an article from the site of a stem-cell company. The article promotes the cells.</source>
        <translation>起點是一家幹細胞公司網站上的文章。那是一篇宣傳文章。</translation>
    </message>
    <message>
        <source>We kept its subjects, not its text. We marked its errors and left out its sales words.</source>
        <translation>我們保留它的主題，沒有沿用它的文字。我們標出錯誤，去掉推銷的話。</translation>
    </message>
    <message>
        <source>We added fair trials, also those that found no benefit. The article had left these out.</source>
        <translation>我們補上公平的試驗，包括沒有發現好處的試驗。那篇文章沒有提到它們。</translation>
    </message>
    <message>
        <source>Each language was written for its own readers.</source>
        <translation>每種語言都為各自的讀者撰寫。</translation>
    </message>
    <message>
        <source>Who paid for it?</source>
        <translation>誰出的錢？</translation>
    </message>
    <message>
        <source>No funder is on record for this text. If one becomes known, it will be named here.</source>
        <translation>這些文字沒有資助者的紀錄。如果以後得知，會寫在這裡。</translation>
    </message>
    <message>
        <source>Who has checked it?</source>
        <translation>誰審閱過？</translation>
    </message>
    <message>
        <source>It is a draft. No clinician has reviewed it yet. When one has, the name and date will stand here.</source>
        <translation>它是草稿，尚未經臨床醫療人員審閱。審閱後，會在這裡寫明姓名和日期。</translation>
    </message>
    <message>
        <source>It may hold errors. Check with your kidney team before you act on it.</source>
        <translation>內容可能有錯。照著做之前，請先問腎臟科醫療團隊。</translation>
    </message>
    <message>
        <source>What happens to my data?</source>
        <translation>我的個人資料呢？</translation>
    </message>
    <message>
        <source>Nothing about a patient is stored. There is no login, and it works without the internet.</source>
        <translation>不儲存任何病人資料。不用登入，也不用連上網路。</translation>
    </message>
    <message>
        <source>When the program is closed, nothing that you looked at is kept.</source>
        <translation>程式關閉後，您看過的內容都不會保留。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/cells</name>
    <message>
        <source>What the cells are hoped to do</source>
        <translation>人們希望細胞做到什麼</translation>
    </message>
    <message>
        <source>MSC seem to act mainly by sending signals. It is not proven that they help human kidneys.</source>
        <translation>間質幹細胞似乎主要靠釋放訊號起作用。能不能幫助人的腎臟，尚未證實。</translation>
    </message>
    <message>
        <source>What are these cells?</source>
        <translation>這些細胞是什麼？</translation>
    </message>
    <message>
        <source>A stem cell can copy itself. It can turn into other kinds of cells.</source>
        <translation>幹細胞能自我複製，也能變成其他細胞。</translation>
    </message>
    <message>
        <source>MSC come from bone marrow, fat or cord tissue.</source>
        <translation>間質幹細胞來自骨髓、脂肪或臍帶。</translation>
    </message>
    <message>
        <source>A CD34+ cell is a young blood cell. Some of them help to build small blood vessels.</source>
        <translation>CD34陽性細胞是年輕的血球細胞。有些能幫助形成小血管。</translation>
    </message>
    <message>
        <source>An exosome is a tiny bubble sent out by cells. It carries signals. It is not a cell.</source>
        <translation>外泌體是細胞釋放的微小囊泡。它能傳遞訊號，本身不是細胞。</translation>
    </message>
    <message>
        <source>How might they act?</source>
        <translation>它們可能怎樣起作用？</translation>
    </message>
    <message>
        <source>MSC seem to act mainly by sending out signals that calm swelling in tissue. They do not mainly become kidney cells.</source>
        <translation>間質幹細胞似乎主要靠釋放訊號減輕發炎。它主要不是變成腎細胞。</translation>
    </message>
    <message>
        <source>The promotional article that this program starts from names MSC and exosomes. It says that they slow viruses, calm swelling and help repair.</source>
        <translation>作為起點的宣傳文章提到間質幹細胞和外泌體。它說兩者能抑制病毒、減輕發炎、幫助修復。</translation>
    </message>
    <message>
        <source>Two small meta-analyses looked at diabetic kidney disease. They found gains in some tests, but not in all.</source>
        <translation>另有兩項小型統合分析，看的是糖尿病腎病變。有些檢查指標有改善，但不是每一項都改善。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
    <message>
        <source>Most of this was seen in lab cells and in animals.</source>
        <translation>這些說法的依據，大多來自實驗室的細胞和動物。</translation>
    </message>
    <message>
        <source>Whose cells are they?</source>
        <translation>用誰的細胞？</translation>
    </message>
    <message>
        <source>Autologous cells are taken from you and given back to you.</source>
        <translation>自體細胞取自您本人，再用回您身上。</translation>
    </message>
    <message>
        <source>Allogeneic cells come from another person. Your body may react to them.</source>
        <translation>異體細胞來自其他人。您的身體可能對它產生反應。</translation>
    </message>
    <message>
        <source>Your own cells are not safe just because they are yours.</source>
        <translation>細胞不會因為是自己的，就一定安全。</translation>
    </message>
    <message>
        <source>What is seen in animals and in people?</source>
        <translation>動物和人的結果怎樣？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled 49 studies in animals. Creatinine fell after the cells were given.</source>
        <translation>2025年的一篇回顧合併了49項動物研究。用細胞後，肌酸酐下降了。</translation>
    </message>
    <message>
        <source>The same review found only three fair trials in people. There, creatinine did not clearly fall.</source>
        <translation>同一篇回顧只找到三項人體隨機試驗。病人的肌酸酐沒有明確下降。</translation>
    </message>
    <message>
        <source>Two blinded trials looked for a benefit: one in AKI, one in lupus with kidney disease. Neither found it.</source>
        <translation>兩項雙盲試驗檢驗有沒有好處。一項針對急性腎損傷，一項針對狼瘡性腎炎。兩項都沒有發現好處。</translation>
    </message>
    <message>
        <source>Two small placebo trials in diabetic kidney disease looked mainly at safety. Both called the cells safe. Signs of benefit were mixed.</source>
        <translation>另有兩項糖尿病腎病變的小型安慰劑對照試驗，主要看安全性。兩項都說細胞安全。有沒有好處，結果不一致。</translation>
    </message>
    <message>
        <source>So do the cells work?</source>
        <translation>那麼，細胞有效嗎？</translation>
    </message>
    <message>
        <source>No one knows yet. It is not proven, and it is not ruled out.</source>
        <translation>現在還沒有人知道。沒有證實有效，也沒有排除有效。</translation>
    </message>
    <message>
        <source>What helps animals may not help people. Fair trials in people can tell.</source>
        <translation>對動物有用，不一定對人有用。這要靠公平的人體試驗來回答。</translation>
    </message>
</context>
<context>
    <name>pages/hopes</name>
    <message>
        <source>What researchers hope for</source>
        <translation>研究者的期望</translation>
    </message>
    <message>
        <source>These are ideas for later. Most come from the article that promotes the cells. They are hopes, not results.</source>
        <translation>這些是以後的構想，大多來自那篇宣傳文章。它們是期望，不是結果。</translation>
    </message>
    <message>
        <source>New tools for the cells</source>
        <translation>改進細胞的新工具</translation>
    </message>
    <message>
        <source>Some hope that gene editing and 3D bioprinting will help. The cells may then find their target and keep working.</source>
        <translation>有人希望基因編輯和3D生物列印能幫上忙。這樣，細胞也許能到達目標，並持續發揮作用。</translation>
    </message>
    <message>
        <source>We do not show any result in patients for this.</source>
        <translation>這方面，我們沒有列出任何病人的結果。</translation>
    </message>
    <message>
        <source>Cells together with other care</source>
        <translation>細胞與其他治療結合</translation>
    </message>
    <message>
        <source>Some hope to join cells with drugs, such as an SGLT2 inhibitor, and with rehab.</source>
        <translation>有人希望把細胞和藥物、復健結合。藥物例如SGLT2抑制劑。</translation>
    </message>
    <message>
        <source>An SGLT2 inhibitor already slows kidney disease without cells. Large trials show this.</source>
        <translation>不用細胞，SGLT2抑制劑就能減緩腎臟病惡化。這有大型試驗證明。</translation>
    </message>
    <message>
        <source>So first ask your kidney team about drugs that are proven to work.</source>
        <translation>所以，請先向腎臟科醫療團隊詢問已證實有效的藥物。</translation>
    </message>
    <message>
        <source>Trials shared by many countries</source>
        <translation>多國合作的試驗</translation>
    </message>
    <message>
        <source>Some hope that trials in many centres and countries will bring common standards sooner.</source>
        <translation>有人希望跨國多中心試驗能更快帶來統一標準。</translation>
    </message>
    <message>
        <source>One trial in 27 North American centres has been done in AKI. It found no benefit.</source>
        <translation>針對急性腎損傷，北美27個中心完成了一項試驗。它沒有發現好處。</translation>
    </message>
    <message>
        <source>Changed cells and antiviral drugs</source>
        <translation>基因改造的細胞與抗病毒藥</translation>
    </message>
    <message>
        <source>A virus can harm the kidneys. Some hope to treat this with gene-changed cells and antiviral drugs.</source>
        <translation>病毒可能傷害腎臟。有人希望用基因改造的細胞加上抗病毒藥來治療。</translation>
    </message>
    <message>
        <source>These still need work: one way to make the cells, long-term safety, and getting them to the right place.</source>
        <translation>還有三個問題要解決。它們是：統一的製備方法、長期安全，以及把細胞送到正確的位置。</translation>
    </message>
    <message>
        <source>One small trial was set up to test MSC in AKI with COVID. The registry copy we saw, from January 2022, had no results.</source>
        <translation>一項小型試驗要檢驗間質幹細胞。對象是新冠合併急性腎損傷的病人。我們看到的是2022年1月的登錄資料，沒有結果。</translation>
    </message>
    <message>
        <source>What about exosomes?</source>
        <translation>外泌體呢？</translation>
    </message>
    <message>
        <source>Some hope that exosomes from MSC will help in AKI caused by a virus.</source>
        <translation>病毒可能引起急性腎損傷。有人希望間質幹細胞的外泌體能幫上忙。</translation>
    </message>
    <message>
        <source>One trial in CKD had 40 people. Kidney tests got better only in the treated group. An erratum (a correction) came out in 2017.</source>
        <translation>一項慢性腎臟病試驗有40人參加。只有治療組的腎功能指標改善。2017年發表了更正。</translation>
    </message>
    <message>
        <source>In July 2020 the FDA said that no exosome product was approved.</source>
        <translation>2020年7月，美國FDA表示沒有任何外泌體產品獲得核准。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您現在可以做什麼</translation>
    </message>
    <message>
        <source>Ask about treatments that have strong proof today.</source>
        <translation>請詢問目前已有充分證據的治療。</translation>
    </message>
    <message>
        <source>To help research, ask your kidney team about registered trials. A good one has ethics approval and charges no fee.</source>
        <translation>如果想為研究出力，請向腎臟科醫療團隊詢問已登錄的試驗。好的試驗經過倫理審查核准，也不收費。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
    <message>
        <source>Take the page “Questions to ask” with you.</source>
        <translation>請帶著「可以問的問題」這一頁。</translation>
    </message>
</context>
<context>
    <name>pages/kidney-failure</name>
    <message>
        <source>Kidneys and kidney failure</source>
        <translation>腎臟與腎衰竭</translation>
    </message>
    <message>
        <source>Kidneys can fail fast or slowly. Early signs are easy to miss, so tests and early care matter.</source>
        <translation>腎臟可能突然衰竭，也可能慢慢衰竭。早期訊號容易忽略，所以檢查和及早治療很重要。</translation>
    </message>
    <message>
        <source>What do kidneys do?</source>
        <translation>腎臟有什麼功能？</translation>
    </message>
    <message>
        <source>Your kidneys clean your blood. They take out waste such as creatinine, which your muscles make.</source>
        <translation>腎臟負責清潔血液。它排出廢物，例如肌肉產生的肌酸酐。</translation>
    </message>
    <message>
        <source>Each kidney has about one million tiny filters.</source>
        <translation>每顆腎大約有一百萬個微小的濾網。</translation>
    </message>
    <message>
        <source>If the filters leak, too much protein gets into the urine. This is often an early sign.</source>
        <translation>濾網受損時，太多蛋白質會漏進尿中。這常是早期訊號。</translation>
    </message>
    <message>
        <source>What is sudden kidney failure?</source>
        <translation>什麼是急性腎衰竭？</translation>
    </message>
    <message>
        <source>In AKI, the kidneys stop working well within hours or days. It can be deadly, but it can also heal.</source>
        <translation>急性腎損傷時，腎功能在幾小時到幾天內變差。它可能危及生命，也有機會恢復。</translation>
    </message>
    <message>
        <source>Without good care in time, other organs may fail too.</source>
        <translation>如果沒有及時、妥善的治療，其他器官也可能衰竭。</translation>
    </message>
    <message>
        <source>Doctors look for a fast rise in creatinine, or too little urine. AKI has stages 1 to 3. Stage 3 is the worst.</source>
        <translation>醫師會看肌酸酐是否快速升高，或尿量是否太少。急性腎損傷分第1到第3期，第3期最嚴重。</translation>
    </message>
    <message>
        <source>Kidneys can recover without cells. Four people with malignant hypertension came off dialysis after 4 to 15 months. They had blood-pressure control only.</source>
        <translation>不用細胞，腎臟也可能恢復。有四位惡性高血壓病人只控制血壓，4到15個月後脫離洗腎。</translation>
    </message>
    <message>
        <source>What is long-term kidney disease?</source>
        <translation>什麼是慢性腎臟病？</translation>
    </message>
    <message>
        <source>CKD is kidney damage or low kidney function that lasts three months or more.</source>
        <translation>慢性腎臟病是指腎臟受損或功能下降，持續三個月或更久。</translation>
    </message>
    <message>
        <source>By eGFR, the stages run from G1 to G5. By ACR, a urine test, they run from A1 to A3. G5 means kidney failure.</source>
        <translation>依估計腎絲球過濾率（eGFR），分為G1到G5。依尿液檢查ACR，分為A1到A3。G5就是腎衰竭。</translation>
    </message>
    <message>
        <source>Diabetes is one of the main causes of kidney failure.</source>
        <translation>糖尿病是腎衰竭的主要原因之一。</translation>
    </message>
    <message>
        <source>What might you feel?</source>
        <translation>您可能有什麼感覺？</translation>
    </message>
    <message>
        <source>Haemoglobin can be low in kidney disease. This makes you tired.</source>
        <translation>得了腎臟病，血紅素可能偏低，讓人疲倦。</translation>
    </message>
    <message>
        <source>Early signs are often hard to notice. Later, you may have some of these:</source>
        <translation>早期訊號往往不明顯。後來可能出現：</translation>
    </message>
    <message>
        <source>You feel tired or weak.</source>
        <translation>疲倦、沒力氣。</translation>
    </message>
    <message>
        <source>Parts of your body swell.</source>
        <translation>身體某些部位水腫。</translation>
    </message>
    <message>
        <source>You feel sick or throw up.</source>
        <translation>噁心或嘔吐。</translation>
    </message>
    <message>
        <source>Why does time matter?</source>
        <translation>為什麼時間很重要？</translation>
    </message>
    <message>
        <source>Kidney harm can grow before you feel it. Blood and urine tests can show it early.</source>
        <translation>腎臟受損時，您可能還沒有感覺。驗血和驗尿能較早發現。</translation>
    </message>
    <message>
        <source>Keep your check-ups, even when you feel well.</source>
        <translation>即使感覺良好，也要按時回診檢查。</translation>
    </message>
    <message>
        <source>Get help at once if you suddenly pass much less urine than usual. Do so too if you suddenly feel very ill.</source>
        <translation>尿量突然比平常少很多時，請馬上就醫。突然覺得很不舒服時，也請馬上就醫。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
    <message>
        <source>What are dialysis and a transplant?</source>
        <translation>什麼是洗腎和腎臟移植？</translation>
    </message>
    <message>
        <source>In the last stage, people need dialysis or a new kidney to live. Some choose care that keeps them at ease.</source>
        <translation>到最後階段，病人要靠洗腎或腎臟移植維持生命。也有人選擇以舒適為主的照護。</translation>
    </message>
    <message>
        <source>Dialysis cleans the blood when the kidneys cannot. It uses a machine, or the lining of the belly.</source>
        <translation>腎臟做不到時，洗腎（透析）能幫忙清潔血液。它用機器，或用肚子裡的腹膜。</translation>
    </message>
    <message>
        <source>In a transplant, doctors put a healthy kidney from someone else into your body.</source>
        <translation>腎臟移植是把他人的健康腎臟移到您體內。</translation>
    </message>
    <message>
        <source>What is known to help?</source>
        <translation>哪些治療已知有幫助？</translation>
    </message>
    <message>
        <source>Large trials show that an SGLT2 inhibitor slows kidney disease.</source>
        <translation>大型試驗證明，SGLT2抑制劑能減緩腎臟病惡化。</translation>
    </message>
    <message>
        <source>Blood-pressure control, drugs such as olmesartan, and diet are part of usual care.</source>
        <translation>控制血壓、調整飲食，都是常規照護的一部分。olmesartan等藥物也是。</translation>
    </message>
    <message>
        <source>Ask your kidney team which of these fit you.</source>
        <translation>請問您的腎臟科醫療團隊，哪些適合您。</translation>
    </message>
</context>
<context>
    <name>pages/questions</name>
    <message>
        <source>Questions to ask</source>
        <translation>可以問的問題</translation>
    </message>
    <message>
        <source>Ask these questions before you say yes to any cell treatment. You have a right to clear answers.</source>
        <translation>同意任何細胞治療之前，請先問這些問題。您有權得到清楚的回答。</translation>
    </message>
    <message>
        <source>How to use this list</source>
        <translation>怎樣使用這份清單</translation>
    </message>
    <message>
        <source>Take the list with you. Write down the answers. Show them to your kidney team before you decide.</source>
        <translation>帶著這份清單，把回答寫下來。做決定前，先給您的腎臟科醫療團隊看。</translation>
    </message>
    <message>
        <source>If an answer is not clear, ask again. If you are told to hurry, wait.</source>
        <translation>回答不清楚，就再問一次。有人催您，就先等一等。</translation>
    </message>
    <message>
        <source>About the treatment</source>
        <translation>關於治療</translation>
    </message>
    <message>
        <source>Is it approved here for my disease?</source>
        <translation>這種治療在這裡核准用於我的病嗎？</translation>
    </message>
    <message>
        <source>Is it a registered trial? What is its number?</source>
        <translation>這是已登錄的試驗嗎？登錄號是多少？</translation>
    </message>
    <message>
        <source>What are the cells? Who do they come from? How many will I get?</source>
        <translation>用的是什麼細胞？從誰身上取得？我會用多少？</translation>
    </message>
    <message>
        <source>What good may it do me? How and when will you measure that?</source>
        <translation>對我可能有什麼好處？怎樣評估，什麼時候評估？</translation>
    </message>
    <message>
        <source>What harm has been seen so far?</source>
        <translation>到目前為止，出現過哪些傷害？</translation>
    </message>
    <message>
        <source>Could the cells make a later kidney transplant harder?</source>
        <translation>用了細胞，以後做腎臟移植會不會更難？</translation>
    </message>
    <message>
        <source>About you and your care</source>
        <translation>關於您和您的照護</translation>
    </message>
    <message>
        <source>What will I have to pay?</source>
        <translation>我要付哪些費用？</translation>
    </message>
    <message>
        <source>Will it stop me from joining other trials?</source>
        <translation>參加之後，會不會不能再參加別的試驗？</translation>
    </message>
    <message>
        <source>What happens to my usual care?</source>
        <translation>我平常的治療怎麼辦？</translation>
    </message>
    <message>
        <source>Who will care for me if I am harmed?</source>
        <translation>如果我受到傷害，由誰治療我？</translation>
    </message>
    <message>
        <source>Who gains money if I say yes?</source>
        <translation>如果我同意，誰會從中賺錢？</translation>
    </message>
    <message>
        <source>May I say no now, or stop later?</source>
        <translation>我可以現在拒絕，或以後退出嗎？</translation>
    </message>
    <message>
        <source>May I take the papers home to show my kidney team?</source>
        <translation>我可以把資料帶回去，給我的腎臟科醫療團隊看嗎？</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/sources</name>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Each statement shows how well we know it. Here is what those words mean, and where each fact comes from.</source>
        <translation>每句話都標明我們有多確定。這裡說明這些標記的意思，並列出資料來源。</translation>
    </message>
    <message>
        <source>What do the status words mean?</source>
        <translation>這些標記是什麼意思？</translation>
    </message>
    <message>
        <source>To see how we know a statement, press “Where does this come from?”. Unchecked knowledge also says “to be checked” in the text.</source>
        <translation>想知道一句話的依據，請按「這些內容從哪裡來？」。還沒查證的知識，文中也會寫明「待查證」。</translation>
    </message>
    <message>
        <source>Seen in the paper, often only its summary, or in a trial registry. A table counts too.</source>
        <translation>見於論文（常常只有摘要）或試驗登錄。表格也算在內。</translation>
    </message>
    <message>
        <source>Read on another page, not in the paper. This may be a guideline page, the news or a health office.</source>
        <translation>見於其他網頁，不是論文本身。可能是指引、新聞或衛生主管機關的網頁。</translation>
    </message>
    <message>
        <source>Only in the promotional article, seen in no other source. It was where we began.</source>
        <translation>僅見於宣傳文章，沒有其他來源。這篇文章是我們的起點。</translation>
    </message>
    <message>
        <source>General knowledge, to be checked. We have not checked it yet.</source>
        <translation>一般知識，待查證。我們還沒有查證。</translation>
    </message>
    <message>
        <source>Worked out from reported figures. We did plain sums on a figure from a source.</source>
        <translation>由已報告的數字算出。我們用資料來源裡的數字做了簡單計算。</translation>
    </message>
    <message>
        <source>Our own explanation. It is advice or plain words from us. It holds no figure.</source>
        <translation>我們的說明。這是我們的建議或解釋，其中沒有數字。</translation>
    </message>
    <message>
        <source>“Not reported” means that no source we could read gives a value. It does not mean zero.</source>
        <translation>「未報告」是指我們能讀到的資料都沒有給出數值。它不等於零。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
    <message>
        <source>What could we not read?</source>
        <translation>哪些資料我們沒能讀到？</translation>
    </message>
    <message>
        <source>We could not read the four papers behind the four items. For many other papers we saw only a summary or a table.</source>
        <translation>四個項目背後的四篇原文，我們都沒能讀到。其他許多論文，我們也只看到摘要或表格。</translation>
    </message>
</context>
<context>
    <name>pages/unsolved</name>
    <message>
        <source>What is still unsolved</source>
        <translation>還沒有解決的問題</translation>
    </message>
    <message>
        <source>How to make the cells is an open question. So is how safe they are over time, and who pays. Rules differ from place to place.</source>
        <translation>怎樣製備細胞、長期是否安全、由誰付費，都還沒有定論。各地的規定也不同。</translation>
    </message>
    <message>
        <source>Are the cells always made the same way?</source>
        <translation>細胞的製備方法都一樣嗎？</translation>
    </message>
    <message>
        <source>A result with one kind of cells may not hold for another kind.</source>
        <translation>一種細胞的結果，不一定適用於另一種。</translation>
    </message>
    <message>
        <source>There is no common standard for these points:</source>
        <translation>以下各點沒有統一標準：</translation>
    </message>
    <message>
        <source>Where the cells come from: bone marrow, cord or urine.</source>
        <translation>細胞來源：骨髓、臍帶或尿液。</translation>
    </message>
    <message>
        <source>How they are grown in the lab.</source>
        <translation>實驗室裡的培養條件。</translation>
    </message>
    <message>
        <source>How many are given.</source>
        <translation>給多少細胞（劑量）。</translation>
    </message>
    <message>
        <source>What are the long-term risks?</source>
        <translation>長期有哪些風險？</translation>
    </message>
    <message>
        <source>Tumours and immune problems must be ruled out. This needs many years of follow-up.</source>
        <translation>需要排除腫瘤和免疫異常的風險。這要靠多年的追蹤。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA reported blindness, tumours and infections. They came after products that were not approved.</source>
        <translation>2021年6月，美國食品藥物管理局（FDA）通報了失明、腫瘤和感染。這些發生在使用未核准產品之後。</translation>
    </message>
    <message>
        <source>What does it cost, and who pays?</source>
        <translation>費用多少，由誰付？</translation>
    </message>
    <message>
        <source>We show no sums. A fee does not show that a treatment works.</source>
        <translation>這裡不列金額。收費不代表療法有效。</translation>
    </message>
    <message>
        <source>We found no insurance that pays for stem cells for the kidneys. Ask your own insurer.</source>
        <translation>我們沒有查到給付腎臟病幹細胞治療的保險。請詢問您自己的保險單位。</translation>
    </message>
    <message>
        <source>In China, a health insurance office (NHSA) runs drug cover. The drug agency (NMPA) does not.</source>
        <translation>在中國大陸，藥品的保險給付由醫療保障局（NHSA）管理。藥品主管機關（NMPA）不管給付。</translation>
    </message>
    <message>
        <source>What about ethics?</source>
        <translation>倫理方面呢？</translation>
    </message>
    <message>
        <source>Cells from embryos raise ethical questions that need clear rules.</source>
        <translation>胚胎幹細胞有倫理問題，需要明確的規範。</translation>
    </message>
    <message>
        <source>Cells from adults, such as from urine, may become the main way.</source>
        <translation>成體幹細胞（例如尿液來源）可能成為主要方向。</translation>
    </message>
    <message>
        <source>Before you agree, you should hear the risks, the benefits and your other choices. You can say no. This is informed consent.</source>
        <translation>您應先了解風險、好處和其他選擇，再決定是否同意。您可以拒絕。這叫知情同意。</translation>
    </message>
    <message>
        <source>What are the rules in China?</source>
        <translation>中國大陸有哪些規定？</translation>
    </message>
    <message>
        <source>On 2 January 2025 the NMPA, the drug agency, gave one MSC drug conditional approval. It is for people aged 14 or more with acute GVHD after steroids failed.</source>
        <translation>NMPA是中國大陸的藥品主管機關。2025年1月2日，它附條件批准了一種間質幹細胞藥。對象是14歲以上的病人。他們得了急性移植物抗宿主病，類固醇治療沒有效果。</translation>
    </message>
    <message>
        <source>A review of 55 trials of MSC saw no clear rise in cancer or death. For cancer, a small rise cannot be ruled out. The trials covered many diseases. Most follow-up was short.</source>
        <translation>一篇回顧看了55項間質幹細胞試驗。癌症和死亡沒有明確增加。癌症方面，不能排除略有增加。這些試驗涵蓋多種疾病，追蹤大多較短。</translation>
    </message>
    <message>
        <source>In China, no cell drug is approved for the kidneys, and studies may not charge. So take care if someone asks you for a fee.</source>
        <translation>在中國大陸，沒有核准治腎臟病的細胞藥，研究也不得收費。所以，如果有人向您收費，請小心。</translation>
    </message>
    <message>
        <source>Which stem-cell drug has China approved?</source>
        <translation>中國大陸核准了哪種幹細胞藥？</translation>
    </message>
    <message>
        <source>That drug is not for kidney disease.</source>
        <translation>這種藥不是用來治腎臟病的。</translation>
    </message>
    <message>
        <source>The same drug is being tested in diabetic kidney disease. We found no result yet.</source>
        <translation>同一種藥正在糖尿病腎病變的病人中試驗。我們還沒有查到結果。</translation>
    </message>
    <message>
        <source>State Council Order No. 818 has been in force since 1 May 2026. It covers studies and later use.</source>
        <translation>國務院令第818號自2026年5月1日起施行。它規範研究，也規範研究之後的應用。</translation>
    </message>
    <message>
        <source>A study needs proof from lab work first. It needs two reviews, on science and ethics. It must be filed with the NHC, the health ministry.</source>
        <translation>研究要先有實驗室的依據。還要經過科學和倫理兩項審查。並須向國家衛生健康委員會（NHC）備案。</translation>
    </message>
    <message>
        <source>A study can be lawful in two ways. The NMPA lets a drug trial start, or the study is filed with the NHC.</source>
        <translation>合法的研究有兩種。一種是藥品主管機關准許開始的藥物試驗。另一種是向國家衛生健康委員會備案的研究。</translation>
    </message>
    <message>
        <source>Not all hospitals may do studies under Order 818. They must be of the top grade (tertiary A).</source>
        <translation>依第818號令，不是所有醫院都可以做研究。必須是三級甲等（最高等級）醫院。</translation>
    </message>
    <message>
        <source>People in a study may not be charged. If they are harmed, they must be treated.</source>
        <translation>不得向受試者收費。受試者受到傷害，必須給予治療。</translation>
    </message>
    <message>
        <source>Use after the study needs approval from the NHC.</source>
        <translation>研究之後要應用，須經國家衛生健康委員會核准。</translation>
    </message>
    <message>
        <source>What are the rules in Taiwan?</source>
        <translation>台灣有哪些規定？</translation>
    </message>
    <message>
        <source>Two new Acts on cell treatment have been in force since 1 January 2026.</source>
        <translation>兩部新法是《再生醫療法》和《再生醫療製劑條例》。自2026年1月1日起施行。</translation>
    </message>
    <message>
        <source>The central government must approve each provider. The provider must also sign up where it works.</source>
        <translation>醫療機構須經中央主管機關核准，並向地方主管機關登記。</translation>
    </message>
    <message>
        <source>A trial in people must come first. The one exception is illness that threatens life or badly disables, with no other choice.</source>
        <translation>技術須先完成人體試驗。例外只限恩慈治療：病情危及生命或嚴重失能，又沒有其他辦法。</translation>
    </message>
    <message>
        <source>All adverts for it need approval first, also on the web and social media. They may not overstate the effect.</source>
        <translation>所有再生醫療廣告須先獲核准，網路和社群媒體也一樣。廣告不得誇大效果。</translation>
    </message>
    <message>
        <source>Fees are reviewed. No one may ask you to pay it all before you start.</source>
        <translation>收費須經審查。不得要求您預付全部費用。</translation>
    </message>
    <message>
        <source>Six low-risk cell techniques have been open since 2018.</source>
        <translation>2018年起，已開放六項低風險細胞技術。</translation>
    </message>
    <message>
        <source>Kidney disease is not one of the six.</source>
        <translation>六項之中沒有腎臟病。</translation>
    </message>
    <message>
        <source>What are the rules in the USA?</source>
        <translation>美國有哪些規定？</translation>
    </message>
    <message>
        <source>On 22 July 2020 the FDA sent out an alert. In general, stem-cell and exosome products need its approval.</source>
        <translation>2020年7月22日，FDA發出警示。幹細胞和外泌體產品一般須經它核准。</translation>
    </message>
    <message>
        <source>At that time no exosome product was approved.</source>
        <translation>當時沒有任何外泌體產品獲得核准。</translation>
    </message>
    <message>
        <source>On 3 June 2021 the FDA gave a warning. You are likely being misled if you must pay, or if there is no trial.</source>
        <translation>2021年6月3日，FDA提出警告。如果要您付費，或不在試驗之內，您很可能被誤導了。</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov is a list of trials. To be on it does not mean to be approved.</source>
        <translation>ClinicalTrials.gov是試驗登錄網站。登錄了不等於獲得核准。</translation>
    </message>
    <message>
        <source>In December 2024 the FDA approved its first MSC product. It is for children with acute GVHD after steroids failed, not for kidneys.</source>
        <translation>2024年12月，FDA核准了第一種間質幹細胞產品。對象是得了急性移植物抗宿主病、類固醇無效的兒童。它不治腎臟病。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
    <message>
        <source>How can you guard against false adverts?</source>
        <translation>如何防範不實廣告？</translation>
    </message>
    <message>
        <source>Beware of false adverts. This advice stands even in the article that promotes the cells.</source>
        <translation>要小心不實廣告。連那篇宣傳幹細胞的文章，也這樣提醒。</translation>
    </message>
    <message>
        <source>Ask for the registration number of the study, and check it. Check that it charges no fee.</source>
        <translation>請索取研究的登錄號並核對。也要確認它不收費。</translation>
    </message>
    <message>
        <source>See the page “Warning signs”.</source>
        <translation>請看「警示訊號」這一頁。</translation>
    </message>
</context>
<context>
    <name>pages/warning-signs</name>
    <message>
        <source>Warning signs</source>
        <translation>警示訊號</translation>
    </message>
    <message>
        <source>If you see even one of these signs, pause. Do not pay or sign before you have talked to your kidney team.</source>
        <translation>只要看到其中一個訊號，就先停一停。沒有和腎臟科醫療團隊談過，不要付錢，也不要簽名。</translation>
    </message>
    <message>
        <source>In what they promise</source>
        <translation>對方的承諾</translation>
    </message>
    <message>
        <source>One product is said to help many diseases.</source>
        <translation>一種產品號稱能治很多病。</translation>
    </message>
    <message>
        <source>You are told stories of people who got well, but shown no data.</source>
        <translation>只講病人好轉的故事，不給數據。</translation>
    </message>
    <message>
        <source>They say there is no risk.</source>
        <translation>說沒有任何風險。</translation>
    </message>
    <message>
        <source>They say your own cells need no approval.</source>
        <translation>說用自己的細胞不需要核准。</translation>
    </message>
    <message>
        <source>In what they do not show</source>
        <translation>對方沒有說清楚的事</translation>
    </message>
    <message>
        <source>No ethics board approved it, or it has no registry number.</source>
        <translation>沒有經倫理委員會核准，或沒有登錄號。</translation>
    </message>
    <message>
        <source>They do not say where the cells come from, or how many you get.</source>
        <translation>不說明細胞從哪裡來，或您會用多少。</translation>
    </message>
    <message>
        <source>In how they deal with you</source>
        <translation>對方對待您的方式</translation>
    </message>
    <message>
        <source>You must pay to join a “trial”.</source>
        <translation>要付錢才能參加「試驗」。</translation>
    </message>
    <message>
        <source>You are told to stop your kidney medicines.</source>
        <translation>叫您停用腎臟病的藥。</translation>
    </message>
    <message>
        <source>They hurry you, or give a discount if you act now.</source>
        <translation>催您快做決定，或說現在決定就有折扣。</translation>
    </message>
    <message>
        <source>You can reach them only by WeChat or Telegram.</source>
        <translation>只能用微信或Telegram聯絡。</translation>
    </message>
    <message>
        <source>Why does this matter?</source>
        <translation>為什麼這很重要？</translation>
    </message>
    <message>
        <source>Very few stem-cell treatments are proven to be safe and to work.</source>
        <translation>只有極少數幹細胞治療，已證實安全有效。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA reported blindness, tumours and infections. They came after products that were not approved.</source>
        <translation>2021年6月，美國食品藥物管理局（FDA）通報了失明、腫瘤和感染。這些發生在使用未核准產品之後。</translation>
    </message>
    <message>
        <source>One person with CKD had been stable for years. After cells at a clinic abroad, dialysis was needed at 3 months.</source>
        <translation>一位慢性腎臟病病人原本穩定多年。在國外診所用細胞後，3個月時就需要洗腎。</translation>
    </message>
    <message>
        <source>One case cannot prove that the cells were the cause. But it is a reason to take care.</source>
        <translation>單一個案不能證明是細胞造成的。但這提醒我們要小心。</translation>
    </message>
    <message>
        <source>What to do if you see a sign</source>
        <translation>看到訊號時怎麼做</translation>
    </message>
    <message>
        <source>Stop and wait. Do not pay and do not sign.</source>
        <translation>停下來，等一等。不付錢，不簽名。</translation>
    </message>
    <message>
        <source>Keep taking your medicines and keep your visits.</source>
        <translation>繼續用藥，按時回診。</translation>
    </message>
    <message>
        <source>Show the offer to your kidney team.</source>
        <translation>把對方的資料給腎臟科醫療團隊看。</translation>
    </message>
    <message>
        <source>Check the registration number. A number alone does not mean that the study is approved.</source>
        <translation>核對登錄號。但有登錄號，不等於研究已獲核准。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
    <message>
        <source>Expert advice: join only trials that a state agency or an ethics board has let start.</source>
        <translation>專家建議：只參加國家主管機關或倫理委員會核准的試驗。</translation>
    </message>
    <message>
        <source>Tell the health office in your area if you think that someone misleads patients.</source>
        <translation>如果覺得有人誤導病人，請告訴當地衛生局。</translation>
    </message>
    <message>
        <source>If you had cells and feel ill, get care at once. Say what you were given.</source>
        <translation>如果用過細胞後不舒服，請馬上就醫。告訴醫師您用了什麼。</translation>
    </message>
</context>
<context>
    <name>pages/what-we-know</name>
    <message>
        <source>Five things to know first</source>
        <translation>先了解這五件事</translation>
    </message>
    <message>
        <source>Stem cells for kidney failure are still being studied. They are not proven to work.</source>
        <translation>用幹細胞治療腎衰竭仍在研究中。目前尚未證實有效。</translation>
    </message>
    <message>
        <source>Is any stem-cell product approved for kidneys?</source>
        <translation>有沒有核准用於腎臟病的幹細胞產品？</translation>
    </message>
    <message>
        <source>We found no stem-cell product approved for kidney failure. This holds for China and the USA.</source>
        <translation>我們沒有查到核准用於腎衰竭的幹細胞產品。中國大陸和美國都沒有。</translation>
    </message>
    <message>
        <source>China approved its first stem-cell drug in January 2025. It is an MSC drug for GVHD. That is a problem after a blood stem-cell transplant, not a kidney transplant. It is not for the kidneys.</source>
        <translation>2025年1月，中國大陸核准了第一種幹細胞藥。它是間質幹細胞藥，用於移植物抗宿主病。這是造血幹細胞移植後的併發症，不是腎臟移植後的併發症。它不是治腎臟病的藥。</translation>
    </message>
    <message>
        <source>What are the four items shown here?</source>
        <translation>這裡的四個項目是什麼？</translation>
    </message>
    <message>
        <source>Three of the four items tell the story of one person each. They had no control group.</source>
        <translation>四個項目中，三個各講一位病人的經過。它們都沒有對照組。</translation>
    </message>
    <message>
        <source>The fourth item is a review of other papers. It is not about a patient.</source>
        <translation>第四個是文獻回顧，不是病人個案。</translation>
    </message>
    <message>
        <source>A case report can give ideas. It cannot prove that a treatment works.</source>
        <translation>個案報告能提供線索，但不能證明療法有效。</translation>
    </message>
    <message>
        <source>What did the largest fair test find?</source>
        <translation>規模最大的公平試驗發現了什麼？</translation>
    </message>
    <message>
        <source>This is the largest blinded trial of MSC for AKI that we found. The AKI came after heart surgery. It took in 156 people. It found no benefit.</source>
        <translation>這項試驗用間質幹細胞治療急性腎損傷。在我們查到的這類雙盲試驗中，它規模最大。對象是心臟手術後發生急性腎損傷的病人，共156人。它沒有發現好處。</translation>
    </message>
    <message>
        <source>Recovery took 15 days with cells and 12 days with placebo. The gap may be due to chance.</source>
        <translation>用細胞的人15天恢復，用安慰劑的人12天恢復。這個差別可能只是偶然。</translation>
    </message>
    <message>
        <source>In a blinded trial, no one can tell who gets the cells. That keeps the test fair.</source>
        <translation>雙盲試驗裡，沒有人分得出誰用了細胞。這樣試驗才公平。</translation>
    </message>
    <message>
        <source>What do the trials say when pooled?</source>
        <translation>把試驗合起來看，結果怎樣？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled three trials in patients. It found no clear fall in creatinine. In animals, creatinine did fall.</source>
        <translation>2025年的一篇回顧合併了三項病人試驗。病人的肌酸酐沒有明確下降。動物的肌酸酐則有下降。</translation>
    </message>
    <message>
        <source>Two small meta-analyses pooled studies in diabetic kidney disease. They found gains in some kidney tests, but not in all. One is a preprint: outside experts have not checked it.</source>
        <translation>另有兩項小型統合分析，彙整糖尿病腎病變的研究。有些腎功能指標有改善，但不是每一項都改善。其中一篇是預印本，還沒有經過外部專家審查。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容沒有資助者的紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容沒有利益衝突的紀錄。</translation>
    </message>
    <message>
        <source>So the answer is still not sure.</source>
        <translation>所以，答案仍不確定。</translation>
    </message>
    <message>
        <source>What harm has been seen?</source>
        <translation>出現過哪些傷害？</translation>
    </message>
    <message>
        <source>Fever after the cells are given is the side effect most clearly linked to MSC.</source>
        <translation>與間質幹細胞關係最明確的副作用，是輸注後發燒。</translation>
    </message>
    <message>
        <source>Rare but serious kidney harm has been published. One person with CKD got worse fast and needed dialysis at 3 months.</source>
        <translation>有文獻報告過少見但嚴重的腎臟傷害。一位慢性腎臟病病人很快惡化，3個月時就需要洗腎。</translation>
    </message>
    <message>
        <source>Another person had cells put into the kidney. Growths formed there, and the kidney had to be removed.</source>
        <translation>另一位病人的腎臟被注入細胞。那裡長出腫塊，那顆腎必須切除。</translation>
    </message>
    <message>
        <source>One case cannot prove that the cells were the cause. But it is a reason to take care.</source>
        <translation>單一個案不能證明是細胞造成的。但這提醒我們要小心。</translation>
    </message>
    <message>
        <source>What to do with this</source>
        <translation>您可以怎麼做</translation>
    </message>
    <message>
        <source>Talk to your kidney team before you decide.</source>
        <translation>做決定前，先和您的腎臟科醫療團隊談一談。</translation>
    </message>
    <message>
        <source>Do not stop your medicines on your own.</source>
        <translation>不要自行停藥。</translation>
    </message>
    <message>
        <source>Read the pages “Questions to ask” and “Warning signs”.</source>
        <translation>請看「可以問的問題」和「警示訊號」兩頁。</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Promotional article by a stem-cell company (in Chinese)</source>
        <translation>一家幹細胞公司的宣傳文章（中文）</translation>
    </message>
    <message>
        <source>Stem Cells Portal: comment on the Suzuki 2021 case report</source>
        <translation>Stem Cells Portal：對Suzuki 2021個案報告的評介</translation>
    </message>
    <message>
        <source>Tokushukai hospital group: news on the Suzuki 2021 case report</source>
        <translation>德洲會醫院集團：關於Suzuki 2021個案報告的新聞</translation>
    </message>
    <message>
        <source>UMIN registry entry UMIN000031691: CD34+ cells in acute kidney injury, phase I/II</source>
        <translation>UMIN登錄號UMIN000031691：CD34陽性細胞用於急性腎損傷，第I/II期</translation>
    </message>
    <message>
        <source>jRCT registry entry jRCTb030210237: CD34+ cells in chronic kidney disease</source>
        <translation>jRCT登錄號jRCTb030210237：CD34陽性細胞用於慢性腎臟病</translation>
    </message>
    <message>
        <source>jRCT registry entry jRCTb030240024: second study of CD34+ cells in chronic kidney disease</source>
        <translation>jRCT登錄號jRCTb030240024：CD34陽性細胞用於慢性腎臟病的第二項研究</translation>
    </message>
    <message>
        <source>News page that names the posts of Riordan and Paz-Rodríguez</source>
        <translation>新聞頁：列出Riordan與Paz-Rodríguez的職務</translation>
    </message>
    <message>
        <source>A stem-cell provider&apos;s own page of questions, read only for the conflict of interest in Riordan 2022</source>
        <translation>一家幹細胞機構自己的問答頁，只用來查證Riordan 2022的利益衝突</translation>
    </message>
    <message>
        <source>Archive entry of another 2024 book chapter by the authors of Wang 2024</source>
        <translation>典藏條目：Wang 2024作者的另一書籍章節（2024年）</translation>
    </message>
    <message>
        <source>Web page that shows the affiliations in Wang 2020</source>
        <translation>網頁：顯示Wang 2020一文的作者單位</translation>
    </message>
    <message>
        <source>Conference programme of 2023 that lists Fu Nan Wang&apos;s affiliation</source>
        <translation>2023年會議議程：列出Fu Nan Wang的單位</translation>
    </message>
    <message>
        <source>Abdominal Key: the risk that stones come back</source>
        <translation>Abdominal Key：結石復發的風險</translation>
    </message>
    <message>
        <source>BMJ Best Practice, topic 225: kidney stones</source>
        <translation>BMJ Best Practice第225號主題：腎結石</translation>
    </message>
    <message>
        <source>FDA consumer alert on regenerative medicine products, including stem cells and exosomes</source>
        <translation>美國FDA消費者警示：含幹細胞與外泌體的再生醫學產品</translation>
    </message>
    <message>
        <source>Reprint of the FDA alert of 2020 on a medical practice&apos;s page</source>
        <translation>某診所網頁轉載的FDA 2020年警示</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT00733876: MSC after on-pump heart surgery</source>
        <translation>ClinicalTrials.gov登錄號NCT00733876：體外循環心臟手術後的間質幹細胞</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT04445220: SBI-101 in acute kidney injury with COVID-19</source>
        <translation>ClinicalTrials.gov登錄號NCT04445220：SBI-101用於COVID-19合併急性腎損傷</translation>
    </message>
    <message>
        <source>Trial database entry NCT03015623: SBI-101 in acute kidney injury on CRRT</source>
        <translation>試驗資料庫條目NCT03015623：SBI-101用於接受CRRT的急性腎損傷</translation>
    </message>
    <message>
        <source>Peeref page on Packham 2016 (funding)</source>
        <translation>Peeref網頁：Packham 2016（經費來源）</translation>
    </message>
    <message>
        <source>Queen&apos;s University Belfast: abstract of Perico 2023</source>
        <translation>貝爾法斯特女王大學：Perico 2023的摘要</translation>
    </message>
    <message>
        <source>Pharmafile: company press release on the NEPHSTROM trial</source>
        <translation>Pharmafile：關於NEPHSTROM試驗的公司新聞稿</translation>
    </message>
    <message>
        <source>Trial database entry NCT02585622: status of the NEPHSTROM trial</source>
        <translation>試驗資料庫條目NCT02585622：NEPHSTROM試驗的狀態</translation>
    </message>
    <message>
        <source>Trial registry entry NCT02195323: bone-marrow MSC in chronic kidney disease</source>
        <translation>試驗登錄號NCT02195323：骨髓間質幹細胞用於慢性腎臟病</translation>
    </message>
    <message>
        <source>MediFind: registered trial of amimestrocel in diabetic kidney disease</source>
        <translation>MediFind：amimestrocel用於糖尿病腎病變的已登錄試驗</translation>
    </message>
    <message>
        <source>scite page that reports a pooled safety analysis of 152 randomised trials up to April 2023</source>
        <translation>scite網頁：報導截至2023年4月152項隨機試驗的安全性彙整分析</translation>
    </message>
    <message>
        <source>FDA: important patient and consumer information about regenerative medicine therapies</source>
        <translation>美國FDA：關於再生醫學療法的重要病人與消費者資訊</translation>
    </message>
    <message>
        <source>Cleveland Clinic Journal of Medicine: table of large SGLT2 inhibitor trials</source>
        <translation>《Cleveland Clinic Journal of Medicine》：SGLT2抑制劑大型試驗一覽表</translation>
    </message>
    <message>
        <source>Stem-cell facts that repeat the ISSCR list</source>
        <translation>幹細胞知識（轉述ISSCR清單）</translation>
    </message>
    <message>
        <source>ISSCR: Nine things to know about stem-cell treatments</source>
        <translation>ISSCR：關於幹細胞治療須知的九件事</translation>
    </message>
    <message>
        <source>ISSCR: frequently asked questions about stem-cell treatments</source>
        <translation>ISSCR：幹細胞治療常見問題</translation>
    </message>
    <message>
        <source>ISSCR: About Stem Cells</source>
        <translation>ISSCR：認識幹細胞</translation>
    </message>
    <message>
        <source>ISSCR: Patient Handbook</source>
        <translation>ISSCR：病人手冊</translation>
    </message>
    <message>
        <source>WebMD: stem-cell treatments, warning signs</source>
        <translation>WebMD：幹細胞治療的警訊</translation>
    </message>
    <message>
        <source>christopherreeve.org: caution about stem cells</source>
        <translation>christopherreeve.org：關於幹細胞的提醒</translation>
    </message>
    <message>
        <source>Reprint of the FDA information of 3 June 2021</source>
        <translation>FDA 2021年6月3日資訊的轉載</translation>
    </message>
    <message>
        <source>News page on the FDA approval of Ryoncil (remestemcel-L), December 2024</source>
        <translation>新聞：FDA核准Ryoncil（remestemcel-L），2024年12月</translation>
    </message>
    <message>
        <source>Web page with text of the KDIGO 2024 guideline</source>
        <translation>網頁：KDIGO 2024指引內容</translation>
    </message>
    <message>
        <source>Summary of the KDIGO recommendation statements</source>
        <translation>KDIGO建議條文摘要</translation>
    </message>
    <message>
        <source>BMJ Best Practice, topic 84: criteria of chronic kidney disease</source>
        <translation>BMJ Best Practice第84號主題：慢性腎臟病的標準</translation>
    </message>
    <message>
        <source>CKD Pathway: about chronic kidney disease</source>
        <translation>CKD Pathway：認識慢性腎臟病</translation>
    </message>
    <message>
        <source>Journal table of the KDIGO risk map</source>
        <translation>期刊表格：KDIGO風險圖</translation>
    </message>
    <message>
        <source>Journal table of the KDIGO risk colours and checks per year</source>
        <translation>期刊表格：KDIGO風險顏色與每年檢查次數</translation>
    </message>
    <message>
        <source>KDIGO 2012 guideline on acute kidney injury</source>
        <translation>KDIGO 2012急性腎損傷指引</translation>
    </message>
    <message>
        <source>Journal table of the KDIGO criteria for acute kidney injury</source>
        <translation>期刊表格：KDIGO急性腎損傷標準</translation>
    </message>
    <message>
        <source>Journal table of the KDIGO stages of acute kidney injury</source>
        <translation>期刊表格：KDIGO急性腎損傷分期</translation>
    </message>
    <message>
        <source>National Kidney Foundation: CKD-EPI creatinine equation 2021</source>
        <translation>美國國家腎臟基金會：CKD-EPI肌酸酐公式（2021）</translation>
    </message>
    <message>
        <source>NIDDK: equations to estimate GFR in adults</source>
        <translation>NIDDK：成人腎絲球過濾率估算公式</translation>
    </message>
    <message>
        <source>Calculator page with a worked example of the CKD-EPI equation</source>
        <translation>計算器網頁：CKD-EPI公式計算範例</translation>
    </message>
    <message>
        <source>csmu.edu.tw: conversion of laboratory units</source>
        <translation>csmu.edu.tw：檢驗單位換算</translation>
    </message>
    <message>
        <source>MSD Manual, Consumer Version: table “Blood Tests”</source>
        <translation>《默沙東診療手冊》大眾版：「血液檢查」表</translation>
    </message>
    <message>
        <source>ABIM: reference ranges for the examination</source>
        <translation>美國內科醫學委員會（ABIM）：考試參考範圍</translation>
    </message>
    <message>
        <source>General adult reference ranges, laboratory appendix and textbook table</source>
        <translation>一般成人參考範圍：檢驗附錄與教科書表格</translation>
    </message>
    <message>
        <source>WS/T 404.5-2015: Chinese reference intervals, part 5, urea and creatinine</source>
        <translation>WS/T 404.5-2015：中國參考區間第5部分，尿素與肌酸酐</translation>
    </message>
    <message>
        <source>WS/T 405-2012: Chinese reference intervals for blood counts</source>
        <translation>WS/T 405-2012：中國血球計數參考區間</translation>
    </message>
    <message>
        <source>HL7 International: LOINC code of serum creatinine</source>
        <translation>HL7國際組織：血清肌酸酐的LOINC代碼</translation>
    </message>
    <message>
        <source>Xinhua: conditional approval of amimestrocel in China</source>
        <translation>新華網：艾米邁托賽（amimestrocel）在中國獲附條件批准</translation>
    </message>
    <message>
        <source>Company news page on the first prescription of amimestrocel</source>
        <translation>公司新聞頁：艾米邁托賽（amimestrocel）首張處方</translation>
    </message>
    <message>
        <source>Company web page on trial permissions for stem-cell drugs in China, May 2025</source>
        <translation>公司網頁：中國幹細胞藥物的臨床試驗許可（2025年5月）</translation>
    </message>
    <message>
        <source>China, State Council Order No. 818: regulations on clinical research and clinical use of new biomedical techniques</source>
        <translation>中國國務院令第818號：《生物醫學新技術臨床研究和臨床轉化應用管理條例》</translation>
    </message>
    <message>
        <source>Web page with the chapters of State Council Order No. 818</source>
        <translation>網頁：國務院令第818號的各章內容</translation>
    </message>
    <message>
        <source>Industry news on State Council Order No. 818: hospitals and records</source>
        <translation>產業新聞：國務院令第818號對醫院和紀錄的要求</translation>
    </message>
    <message>
        <source>China, measures for stem-cell clinical research (trial version of 2015)</source>
        <translation>中國《幹細胞臨床研究管理辦法（試行）》（2015年）</translation>
    </message>
    <message>
        <source>Law forum page that names the 2015 measures for stem-cell clinical research</source>
        <translation>法律問答頁：提及2015年《幹細胞臨床研究管理辦法》</translation>
    </message>
    <message>
        <source>Taiwan, Regenerative Medicine Act and Regenerative Medicine Preparations Act, in force on 1 January 2026 (news report)</source>
        <translation>台灣《再生醫療法》與《再生醫療製劑條例》，2026年1月1日施行（新聞報導）</translation>
    </message>
    <message>
        <source>Yahoo Taiwan news: rules on advertising and fees under the Regenerative Medicine Act</source>
        <translation>Yahoo奇摩新聞：《再生醫療法》對廣告和收費的規定</translation>
    </message>
    <message>
        <source>Liberty Times Net health news: six low-risk cell techniques</source>
        <translation>自由健康網：六項低風險細胞技術</translation>
    </message>
    <message>
        <source>Yahoo Taiwan news of 2 February 2026: cell techniques open since 2018</source>
        <translation>Yahoo奇摩新聞，2026年2月2日：2018年起開放的細胞技術</translation>
    </message>
    <message>
        <source>Hong Kong, Pharmacy and Poisons Ordinance: advanced therapy products</source>
        <translation>香港《藥劑業及毒藥條例》：先進療法製品</translation>
    </message>
    <message>
        <source>Blog reprint of the AAFP advice on reading grade</source>
        <translation>部落格轉載：AAFP關於閱讀程度的建議</translation>
    </message>
    <message>
        <source>CDC: Clear Communication Index</source>
        <translation>美國CDC：清晰溝通指數</translation>
    </message>
    <message>
        <source>Public repository with the items of the CDC index (mmontesanonyc/interactive-CDC-CCI)</source>
        <translation>公開儲存庫：CDC指數條目（mmontesanonyc/interactive-CDC-CCI）</translation>
    </message>
    <message>
        <source>Blog page on the AHRQ patient education assessment tool (PEMAT)</source>
        <translation>部落格頁：AHRQ病人衛教教材評估工具（PEMAT）</translation>
    </message>
    <message>
        <source>Journal table of PEMAT items (PMC8990380)</source>
        <translation>期刊表格：PEMAT項目（PMC8990380）</translation>
    </message>
    <message>
        <source>Journal table of PEMAT items (PMC11033604)</source>
        <translation>期刊表格：PEMAT項目（PMC11033604）</translation>
    </message>
    <message>
        <source>IPDAS criteria for patient decision aids</source>
        <translation>IPDAS病人決策輔助工具標準</translation>
    </message>
    <message>
        <source>Journal table of IPDAS items</source>
        <translation>期刊表格：IPDAS項目</translation>
    </message>
    <message>
        <source>Oxford Centre for Evidence-Based Medicine: levels of evidence 2011</source>
        <translation>牛津實證醫學中心：證據等級（2011）</translation>
    </message>
    <message>
        <source>BJSM: table of the OCEBM levels of 2011</source>
        <translation>BJSM：OCEBM 2011證據等級表</translation>
    </message>
    <message>
        <source>SW Kidney Education Center: glossary</source>
        <translation>SW Kidney Education Center：詞彙表</translation>
    </message>
    <message>
        <source>American Kidney Fund: glossary</source>
        <translation>美國腎臟基金會（American Kidney Fund）：詞彙表</translation>
    </message>
    <message>
        <source>MedlinePlus: laboratory tests</source>
        <translation>MedlinePlus：檢驗項目</translation>
    </message>
    <message>
        <source>MedlinePlus: nifedipine</source>
        <translation>MedlinePlus：nifedipine</translation>
    </message>
    <message>
        <source>CDC: glossary of chronic kidney disease</source>
        <translation>美國CDC：慢性腎臟病詞彙表</translation>
    </message>
    <message>
        <source>NIDDK: kidney disease</source>
        <translation>NIDDK：腎臟病</translation>
    </message>
    <message>
        <source>NCI Dictionary of Cancer Terms</source>
        <translation>美國國家癌症研究所（NCI）癌症詞典</translation>
    </message>
    <message>
        <source>National Academies: glossary</source>
        <translation>美國國家學院：詞彙表</translation>
    </message>
</context>
</TS>
