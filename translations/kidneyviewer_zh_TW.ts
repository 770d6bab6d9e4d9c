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
    <name>Actions</name>
    <message>
        <source>Show the cases</source>
        <translation>顯示案例</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>顯示研究證據</translation>
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
        <translation>再次前進</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>下一個區域</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>上一個區域</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部內容</translation>
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
        <source>Full screen, and back</source>
        <translation>全螢幕顯示，再按一次恢復</translation>
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
        <source>Follow the system</source>
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
    <name>AppendixView</name>
    <message>
        <source>More about this content</source>
        <translation>更多說明</translation>
    </message>
</context>
<context>
    <name>BeforehandWords</name>
    <message>
        <source>No patients of its own: this review alone cannot show that the cells help.</source>
        <translation>這篇文獻回顧沒有自己的病人，單憑它不能證明細胞有效。</translation>
    </message>
    <message>
        <source>Nothing to compare with: these figures cannot show that the treatment helped.</source>
        <translation>沒有對照，這些數字不能證明治療有效。</translation>
    </message>
    <message>
        <source>The groups were not made by lot. They may have differed from the start, so these figures cannot prove that the treatment helped.</source>
        <translation>分組不是隨機的，各組可能一開始就不同，因此這些數字不能證明治療有效。</translation>
    </message>
    <message>
        <source>It is not stated how fair this test was: these figures cannot prove that the treatment helped.</source>
        <translation>所用資料沒有說明試驗是否公平，這些數字不能證明治療有效。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Fair trials say: %1.</source>
        <translation>公平比較的試驗，結論是%1。</translation>
    </message>
    <message>
        <source>The closest fair trials say: %1.</source>
        <translation>最接近的公平比較試驗，結論是%1。</translation>
    </message>
    <message>
        <source>We found no fair trial of these cells for this disease that has a result.</source>
        <translation>這種細胞能否治這種病，我們沒有查到已有結果的公平比較試驗。</translation>
    </message>
    <message>
        <source>We found no fair trial of these cells for this disease that has a result. The closest ones are below.</source>
        <translation>這種細胞能否治這種病，我們沒有查到已有結果的公平比較試驗。以下是最接近的試驗。</translation>
    </message>
    <message>
        <source>Not every study in this review had people to compare with: these figures cannot show that the treatment helped.</source>
        <translation>不是每項研究都有對照，這些數字不能證明治療有效。</translation>
    </message>
</context>
<context>
    <name>CasesPlace</name>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Compare with other items</source>
        <translation>與其他內容比較</translation>
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
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>並排比較</translation>
    </message>
    <message>
        <source>Choose two or three items. One story beside a fair trial shows what each can tell.</source>
        <translation>請選擇兩項或三項。把個案和公平比較的試驗放在一起，就能看出各自能說明什麼。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一項</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二項</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三項</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Three items are compared: %1; %2; %3</source>
        <translation>正在比較三項：%1；%2；%3</translation>
    </message>
    <message>
        <source>Two items are compared: %1; %2</source>
        <translation>正在比較兩項：%1；%2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Who?</source>
        <translation>對象是誰？</translation>
    </message>
    <message>
        <source>How many people?</source>
        <translation>有多少人？</translation>
    </message>
    <message>
        <source>What came out?</source>
        <translation>結論是什麼？</translation>
    </message>
    <message>
        <source>Compared with what?</source>
        <translation>和什麼比較？</translation>
    </message>
    <message>
        <source>What was given?</source>
        <translation>用了什麼治療？</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>劑量多少？</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>結果如何？</translation>
    </message>
    <message>
        <source>Side effects?</source>
        <translation>有什麼副作用？</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>經費來源？</translation>
    </message>
    <message>
        <source>What do we still not know?</source>
        <translation>還有哪些事不知道？</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>沒有對照</translation>
    </message>
    <message>
        <source>A review, not a patient</source>
        <translation>這是回顧文章，不是病人</translation>
    </message>
</context>
<context>
    <name>ComparisonSlot</name>
    <message>
        <source>Read its page</source>
        <translation>開啟這一頁</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) planned</source>
        <translation>
            <numerusform>計畫收案%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) analysed</source>
        <translation>
            <numerusform>分析%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) pooled</source>
        <translation>
            <numerusform>合併%Ln項研究</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln位病人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln person(s)</source>
        <translation>
            <numerusform>%Ln人共%1次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s)</source>
        <translation>
            <numerusform>%Ln人中%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>%Ln畫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: this chart cannot show that the cells helped.</source>
        <translation>
            <numerusform>只有%Ln位病人，沒有對照，這張圖不能證明細胞有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: this cannot show that the cells helped.</source>
        <translation>
            <numerusform>只有%Ln位病人，沒有對照，這不能證明細胞有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: these figures cannot show that the treatment helped.</source>
        <translation>
            <numerusform>共%Ln人，沒有對照，這些數字不能證明治療有效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationView</name>
    <message>
        <source>What was asked for</source>
        <translation>要找的內容</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>顯示案例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Several pages belong to this code. Choose the one that you want to read.</source>
        <translation>這個代碼對應多個頁面。請選擇您要看的頁面。</translation>
    </message>
    <message>
        <source>What belongs to this code</source>
        <translation>這個代碼對應的頁面</translation>
    </message>
    <message>
        <source>This page does not exist</source>
        <translation>沒有這個頁面</translation>
    </message>
    <message>
        <source>The link or code may be old or mistyped. Choose a page below, or find it in the list on the left.</source>
        <translation>連結或代碼可能已失效，也可能有誤。請選擇下面的頁面，或到左邊的清單中找。</translation>
    </message>
    <message>
        <source>The link or code may be old or mistyped. Find the page in the list on the left, or show the cases.</source>
        <translation>連結或代碼可能已失效，也可能有誤。請到左邊的清單中找，或顯示案例。</translation>
    </message>
    <message>
        <source>The nearest pages</source>
        <translation>最接近的頁面</translation>
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
        <source>The program could not be started. Send the details to your IT staff.</source>
        <translation>程式無法開啟。請把詳細資料交給資訊人員。</translation>
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
    <message>
        <source>The details were copied.</source>
        <translation>詳細資料已複製。</translation>
    </message>
    <message>
        <source>The details could not be copied. Try again.</source>
        <translation>無法複製詳細資料。請再試一次。</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Adverse events in each group</source>
        <translation>各組的不良事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>EvidencePlace</name>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Compare with other items</source>
        <translation>與其他內容比較</translation>
    </message>
    <message>
        <source>Map of all studies</source>
        <translation>所有研究一覽圖</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排比較</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 per 1,000 patient-years</source>
        <translation>每1,000人年%1次</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100人中%1人</translation>
    </message>
    <message>
        <source>Risk ratio (RR)</source>
        <translation>相對風險（RR）</translation>
    </message>
    <message>
        <source>Odds ratio (OR)</source>
        <translation>勝算比（OR）</translation>
    </message>
    <message>
        <source>Hazard ratio (HR)</source>
        <translation>風險比（HR）</translation>
    </message>
    <message>
        <source>Mean difference (MD)</source>
        <translation>平均差（MD）</translation>
    </message>
    <message>
        <source>Standardised mean difference (SMD)</source>
        <translation>標準化平均差（SMD）</translation>
    </message>
    <message>
        <source>A risk ratio tells how many times as common it is. 1 means no difference.</source>
        <translation>相對風險說明發生的機會是幾倍。1表示沒有差別。</translation>
    </message>
    <message>
        <source>An odds ratio compares the odds of two groups. 1 means no difference.</source>
        <translation>勝算比用來比較兩組的勝算，也就是發生與沒發生的人數比。1表示沒有差別。</translation>
    </message>
    <message>
        <source>A hazard ratio compares how fast it happens. 1 means no difference.</source>
        <translation>風險比用來比較發生的快慢。1表示沒有差別。</translation>
    </message>
    <message>
        <source>A mean difference is the average gap. 0 means no difference.</source>
        <translation>平均差就是平均相差多少。0表示沒有差別。</translation>
    </message>
    <message>
        <source>This is the average gap on a common scale. 0 means no difference.</source>
        <translation>這是換成同一尺度後的平均差距。0表示沒有差別。</translation>
    </message>
    <message>
        <source>The thin line shows the range in which the true value may lie (95% interval).</source>
        <translation>細線表示真實值可能所在的範圍（95%信賴區間）。</translation>
    </message>
    <message>
        <source>The thin line shows the middle half of the people (interquartile range, IQR).</source>
        <translation>細線表示排在中間的一半病人（四分位距，IQR）。</translation>
    </message>
    <message>
        <source>The thin line shows how exact the average is: one standard error to each side.</source>
        <translation>細線表示平均值有多精確：兩邊各一個標準誤。</translation>
    </message>
    <message>
        <source>per cent of the people in the group</source>
        <translation>占該組人數的百分比</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，單位%2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>per 1,000 patient-years</source>
        <translation>每1,000人年的次數</translation>
    </message>
    <message>
        <source>Each picture is 100 people. Those who had this outcome are filled in.</source>
        <translation>每幅圖代表100人。出現這種結果的人塗成實心。</translation>
    </message>
    <message>
        <source>The whole bar is everyone in the group.</source>
        <translation>整條長條代表該組所有人。</translation>
    </message>
    <message>
        <source>Each bar is a median: half of the people took less time, half took more.</source>
        <translation>每條長條是中位數：一半的人時間較短，一半的人較長。</translation>
    </message>
    <message>
        <source>Each sign is one result. Further right means more.</source>
        <translation>每個記號是一個結果。越靠右，數值越大。</translation>
    </message>
    <message>
        <source>A share of one person is not drawn, since it says nothing about others.</source>
        <translation>只有一個人，不畫比例，因為它無法說明別人的情況。</translation>
    </message>
    <message>
        <source>The groups are small: one person more or less moves the bar.</source>
        <translation>各組人數少：多一人或少一人，長條的長短就會改變。</translation>
    </message>
    <message>
        <source>Left of the dashed line: later or less often with the treatment.</source>
        <translation>虛線左邊：用這種治療的人，較晚或較少發生。</translation>
    </message>
    <message>
        <source>Right of the line: sooner or more often.</source>
        <translation>虛線右邊：較早或較常發生。</translation>
    </message>
    <message>
        <source>Left of the dashed line: fewer people with the treatment.</source>
        <translation>虛線左邊：用這種治療的人中，發生的人較少。</translation>
    </message>
    <message>
        <source>Right of the line: more people.</source>
        <translation>虛線右邊：發生的人較多。</translation>
    </message>
    <message>
        <source>Left of the dashed line: lower with the treatment.</source>
        <translation>虛線左邊：用這種治療的人較低。</translation>
    </message>
    <message>
        <source>Right of the line: higher.</source>
        <translation>虛線右邊：較高。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of 100 people (%2)</source>
        <translation>100人中%1人（%2）</translation>
    </message>
    <message>
        <source>%1, 95% interval %2</source>
        <translation>%1，95%信賴區間%2</translation>
    </message>
    <message>
        <source>%1, middle half of the people %2</source>
        <translation>%1，排在中間的一半人為%2</translation>
    </message>
    <message>
        <source>%1, one standard error to each side %2</source>
        <translation>%1，兩邊各一個標準誤為%2</translation>
    </message>
    <message>
        <source>%1, range %2</source>
        <translation>%1，範圍%2</translation>
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
        <translation>鍵盤操作</translation>
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
        <translation>功能</translation>
    </message>
    <message>
        <source>To the next word, button or field</source>
        <translation>到下一個詞、按鈕或輸入框</translation>
    </message>
    <message>
        <source>Press the button, explain the word, or show the chart as a table</source>
        <translation>按下按鈕、解釋詞語，或把圖表改成表格</translation>
    </message>
    <message>
        <source>Leave: close what is open, clear the filter, go back to the list</source>
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
    <message>
        <source>Your choices cannot be remembered on this computer: the disk is full.</source>
        <translation>您的選擇無法儲存在這台電腦上：沒有可用空間。</translation>
    </message>
    <message>
        <source>Your choices cannot be remembered on this computer: writing is not allowed.</source>
        <translation>您的選擇無法儲存在這台電腦上：沒有寫入權限。</translation>
    </message>
    <message>
        <source>Your choices cannot be remembered now: the disk does not answer.</source>
        <translation>您的選擇現在無法儲存：儲存的位置沒有回應。</translation>
    </message>
    <message>
        <source>Your choices cannot be remembered on this computer: their file is unusable.</source>
        <translation>您的選擇無法儲存在這台電腦上：設定檔無法使用。</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>衛教</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>詞彙表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Related word</source>
        <translation>相關詞</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>拼法相近</translation>
    </message>
</context>
<context>
    <name>IndexBar</name>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
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
        <source>Clear the filter</source>
        <translation>清空篩選</translation>
    </message>
    <message>
        <source>Nothing in this list matches. Try fewer letters or another group.</source>
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
    <name>ItemWords</name>
    <message>
        <source>Word in the glossary</source>
        <translation>詞彙表中的詞</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Page to learn from</source>
        <translation>衛教頁面</translation>
    </message>
    <message>
        <source>View of all studies</source>
        <translation>所有研究一覽</translation>
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
        <source>Qt and PySide are under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt和PySide採用GNU較寬鬆公共授權條款第3版。</translation>
    </message>
    <message>
        <source>msgspec is under a BSD licence, Python under its own free licence.</source>
        <translation>msgspec採用BSD授權，Python採用自己的自由授權。</translation>
    </message>
    <message>
        <source>rapidfuzz, which compares mistyped words, is under the MIT licence.</source>
        <translation>用來比對拼字的rapidfuzz採用MIT授權。</translation>
    </message>
    <message>
        <source>The fonts are made from Noto Sans CJK, under the SIL Open Font License.</source>
        <translation>字型由Noto Sans CJK製作，採用SIL開放字型授權。</translation>
    </message>
    <message>
        <source>Search matches both Chinese scripts with a table from OpenCC, under the Apache License.</source>
        <translation>搜尋時繁體與簡體互通，所用字表來自OpenCC，採用Apache授權。</translation>
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
        <source>Licence of rapidfuzz</source>
        <translation>rapidfuzz的授權</translation>
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
        <source>Apache License 2.0</source>
        <translation>Apache授權條款2.0版</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>所有組成部分及其授權</translation>
    </message>
    <message>
        <source>Where the source code is</source>
        <translation>原始碼在哪裡</translation>
    </message>
    <message>
        <source>This text is missing. Install the program again.</source>
        <translation>找不到這份文件。請重新安裝本程式。</translation>
    </message>
</context>
<context>
    <name>ListPrinter</name>
    <message>
        <source>■ %1</source>
        <translation>■ %1</translation>
    </message>
    <message>
        <source>□ %1</source>
        <translation>□ %1</translation>
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
    <name>MapChartView</name>
    <message>
        <source>no
number</source>
        <translation>未列
人數</translation>
    </message>
</context>
<context>
    <name>MapFilters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kidney trouble</source>
        <translation>腎臟問題</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>治療：%1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果：%1</translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>How sure can we be?</source>
        <translation>我們能有多確定？</translation>
    </message>
    <message>
        <source>Each mark is one study. Further right: more people. Higher up: a fairer test. Select a mark to open the study.</source>
        <translation>每個標記是一項研究。越靠右，人數越多；越靠上，試驗越公平。選擇標記，即可開啟該研究。</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>請先讀這裡</translation>
    </message>
    <message>
        <source>A story of one patient can raise a question. Only a fair comparison of many patients can answer it.</source>
        <translation>一位病人的經過可以提出問題。只有對許多病人作公平比較，才能回答問題。</translation>
    </message>
    <message>
        <source>The numbers count people. Each line stands for ten times as many as the one before.</source>
        <translation>數字是人數。每條線的人數是前一條的十倍。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Map or table</source>
        <translation>圖或表格</translation>
    </message>
    <message>
        <source>No study matches</source>
        <translation>沒有符合的研究</translation>
    </message>
    <message>
        <source>We know of no study of this kind. That, too, tells us how sure we can be.</source>
        <translation>我們沒有找到這一類研究。這也說明我們能有多確定。</translation>
    </message>
    <message>
        <source>Show all studies</source>
        <translation>顯示所有研究</translation>
    </message>
    <message>
        <source>Press Enter on a row, or double-click it, to open the study.</source>
        <translation>在一列上按Enter鍵或連按兩下，即可開啟該研究。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>繼續閱讀</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示%1項，共%2項</translation>
    </message>
    <message>
        <source>Map of all studies</source>
        <translation>所有研究一覽圖</translation>
    </message>
    <message>
        <source>Point at a mark, or go to it with the Tab key, to read here what it stands for.</source>
        <translation>指向一個標記，或用Tab鍵移到標記上，這裡會說明它代表什麼。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平程度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>%1, pooled</source>
        <translation>%1（合併）</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OriginsCard</name>
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
    <name>PageText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What it says</source>
        <translation>文中說了什麼</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一覽</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>檢驗結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>What harm was seen</source>
        <translation>出現了哪些傷害</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>What this cannot tell us</source>
        <translation>這份資料無法告訴我們哪些事</translation>
    </message>
    <message>
        <source>What fair trials found</source>
        <translation>公平比較的試驗發現了什麼</translation>
    </message>
    <message>
        <source>Source and review</source>
        <translation>來源與審閱</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>代表什麼</translation>
    </message>
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
    <message>
        <source>Who</source>
        <translation>研究對象</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>用了什麼治療</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>和什麼比較</translation>
    </message>
    <message>
        <source>Followed for</source>
        <translation>追蹤時間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>經費來源</translation>
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
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>這些內容從哪裡來？</translation>
    </message>
    <message>
        <source>Another kidney disease, or another cause of it, than in this case.</source>
        <translation>腎臟病或病因與本案例不同。</translation>
    </message>
    <message>
        <source>Other cells than in this case.</source>
        <translation>細胞種類與本案例不同。</translation>
    </message>
    <message>
        <source>Another kidney disease or cause, and other cells, than in this case.</source>
        <translation>腎臟病或病因、細胞種類，都與本案例不同。</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>Print this list</source>
        <translation>列印這份清單</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>清單已傳送到印表機。</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>清單已儲存。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>沒有列印任何內容。</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer does not answer.</source>
        <translation>沒有列印任何內容：印表機沒有回應。</translation>
    </message>
    <message>
        <source>The list was not saved: the disk is full.</source>
        <translation>清單沒有儲存：沒有可用空間。</translation>
    </message>
    <message>
        <source>The list was not saved: writing is not allowed in this folder.</source>
        <translation>清單沒有儲存：這個位置沒有寫入權限。</translation>
    </message>
    <message>
        <source>The list was not saved: this folder does not exist.</source>
        <translation>清單沒有儲存：這個位置不存在。</translation>
    </message>
    <message>
        <source>The list was not saved: the file cannot be written.</source>
        <translation>清單沒有儲存：無法寫入這個檔案。</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>How easy is it to read?</source>
        <translation>讀起來有多容易？</translation>
    </message>
    <message>
        <source>The quality record has not been made for this content.</source>
        <translation>還沒有為這些內容製作品質紀錄。</translation>
    </message>
    <message>
        <source>Texts below a limit: %1 of %2.</source>
        <translation>沒有達到標準的文字：%1篇（共%2篇）。</translation>
    </message>
    <message>
        <source>Not yet rated: these points need people</source>
        <translation>尚未評定：這些項目需要由人來評</translation>
    </message>
    <message>
        <source>Measured on %1, content version %2.</source>
        <translation>測量日期：%1，內容版本：%2。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>測量結果</translation>
    </message>
    <message>
        <source>It is made when the program is built. To measure now, type in a terminal:</source>
        <translation>建置程式時會製作這份紀錄。如果現在就要測量，請在終端機中輸入：</translation>
    </message>
    <message>
        <source>A program measured each text. From the length of words and sentences it works out a school grade (Flesch-Kincaid). Terms of the glossary are not counted. The table gives the average and the highest grade of a passage. No passage may be above grade %1.</source>
        <translation>每篇英文都由程式測量。程式依單字和句子的長度，算出讀懂它需要的學校年級（Flesch-Kincaid）。詞彙表中的術語不計入。表中是各段的平均年級和最高年級。任何一段都不得高於%1年級。</translation>
    </message>
    <message>
        <source>A program measured each text. It counts the characters of each sentence. The table gives the average, and the length that nine of ten sentences do not exceed. They may be %1 and %2 at most.</source>
        <translation>每篇文字都由程式測量。程式數出每句話有多少個字。表中先是平均字數，再是十句中有九句不超過的字數。兩者最多分別是%1和%2。</translation>
    </message>
    <message>
        <source>PEMAT-P is a public checklist for health texts. The table gives how many points are met: first to understand the text, then to act on it. There should be at least %1% and %2%.</source>
        <translation>PEMAT-P是評估健康文字的公開檢核表。表中是符合要求的項目所占的比例：先是「看得懂」，再是「做得到」。至少應分別達到%1%和%2%。</translation>
    </message>
    <message>
        <source>The CDC Clear Communication Index is another such checklist. There should be at least %1%.</source>
        <translation>美國CDC的清晰溝通指標是另一份這樣的檢核表。至少應達到%1%。</translation>
    </message>
    <message>
        <source>A program can judge only a part of the points. Only these are counted.</source>
        <translation>程式只能判斷其中一部分項目。這裡只計算這些項目。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年級</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句長</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>PEMAT-P</source>
        <translation>PEMAT-P</translation>
    </message>
    <message>
        <source>CDC</source>
        <translation>CDC</translation>
    </message>
    <message>
        <source>Glossary, all terms</source>
        <translation>詞彙表，所有術語</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>It uses the active voice.</source>
        <translation>使用主動句。</translation>
    </message>
    <message>
        <source>Its parts are in a logical order.</source>
        <translation>各部分的順序合理。</translation>
    </message>
    <message>
        <source>There are pictures wherever they would help.</source>
        <translation>需要圖的地方都有圖。</translation>
    </message>
    <message>
        <source>The pictures support the text and do not distract.</source>
        <translation>圖能幫助理解文字，不分散注意力。</translation>
    </message>
    <message>
        <source>The pictures are clear.</source>
        <translation>圖清楚易懂。</translation>
    </message>
    <message>
        <source>Where you have to do sums, it shows how.</source>
        <translation>需要您計算的地方，說明了如何計算。</translation>
    </message>
    <message>
        <source>Pictures show what to do.</source>
        <translation>用圖說明該怎麼做。</translation>
    </message>
    <message>
        <source>The main message stands out to the eye.</source>
        <translation>主要訊息一眼就能看到。</translation>
    </message>
    <message>
        <source>Main message and advice are in the active voice.</source>
        <translation>主要訊息和建議使用主動句。</translation>
    </message>
    <message>
        <source>It says why the advice matters.</source>
        <translation>說明了建議為什麼重要。</translation>
    </message>
    <message>
        <source>It says how to follow the advice.</source>
        <translation>說明了如何依建議去做。</translation>
    </message>
    <message>
        <source>It explains what its numbers mean.</source>
        <translation>解釋了數字的含義。</translation>
    </message>
    <message>
        <source>It explains what the risk is.</source>
        <translation>解釋了是什麼樣的風險。</translation>
    </message>
    <message>
        <source>It covers both risks and benefits.</source>
        <translation>風險和好處都講到。</translation>
    </message>
    <message>
        <source>It says in words or pictures how likely something is.</source>
        <translation>用文字或圖說明可能性有多大。</translation>
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
        <source>Evidence</source>
        <translation>證據</translation>
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
        <source>at: %1</source>
        <translation>時間：%1</translation>
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
        <source>%1 Press Enter for a table.</source>
        <translation>%1 按Enter鍵可看表格。</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything …</source>
        <translation>搜尋全部內容…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部內容</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search cases, studies, pages and words</source>
        <translation>搜尋案例、研究、頁面和詞語</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部內容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>關閉搜尋</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes</source>
        <translation>用方向鍵選擇，按Enter鍵開啟，按Esc鍵關閉</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The search does not work. Please tell your IT staff: the log says why.</source>
        <translation>搜尋無法使用。請告訴您的資訊人員：原因寫在記錄檔裡。</translation>
    </message>
    <message>
        <source>One moment: the search is being prepared …</source>
        <translation>請稍候：正在準備搜尋…</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters or another word.</source>
        <translation>沒有找到。請少輸入幾個字，或換一個詞。</translation>
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
    <name>StudyWords</name>
    <message>
        <source>No benefit found</source>
        <translation>沒有發現好處</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>沒有明確差別</translation>
    </message>
    <message>
        <source>Mixed results</source>
        <translation>結果不一致</translation>
    </message>
    <message>
        <source>Small gain, weak proof</source>
        <translation>小幅改善，證據薄弱</translation>
    </message>
    <message>
        <source>Looked at safety only</source>
        <translation>只看安全性</translation>
    </message>
    <message>
        <source>Proven benefit</source>
        <translation>已證實有好處</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚無結果</translation>
    </message>
    <message>
        <source>Chosen by lot, blinded</source>
        <translation>隨機分組，雙盲</translation>
    </message>
    <message>
        <source>Compared, not by lot</source>
        <translation>有對照，非隨機</translation>
    </message>
    <message>
        <source>Followed as one group</source>
        <translation>單組追蹤</translation>
    </message>
    <message>
        <source>No patients of its own</source>
        <translation>沒有自己的病人</translation>
    </message>
    <message>
        <source>Kind of test not stated</source>
        <translation>未說明研究類型</translation>
    </message>
    <message>
        <source>Serious harm reported</source>
        <translation>有嚴重傷害的報告</translation>
    </message>
    <message>
        <source>Safety first, kidneys too</source>
        <translation>以安全性為主，也看腎功能</translation>
    </message>
    <message>
        <source>A story or review, not a test</source>
        <translation>個案或文獻回顧，不是試驗</translation>
    </message>
    <message>
        <source>By lot, blinding not stated</source>
        <translation>隨機分組，未說明是否雙盲</translation>
    </message>
    <message>
        <source>By lot, not blinded</source>
        <translation>隨機分組，非盲性</translation>
    </message>
    <message>
        <source>Compared, not stated whether by lot</source>
        <translation>有對照，未說明是否隨機</translation>
    </message>
    <message>
        <source>blinded randomised trial</source>
        <translation>雙盲隨機試驗</translation>
    </message>
    <message>
        <source>early trial, no control group</source>
        <translation>早期試驗，沒有對照組</translation>
    </message>
    <message>
        <source>Stories of single patients</source>
        <translation>個別病人的治療經過</translation>
    </message>
    <message>
        <source>Pooled: all by lot and blinded</source>
        <translation>合併：都是隨機分組，且為盲性</translation>
    </message>
    <message>
        <source>Pooled: all by lot</source>
        <translation>合併：都是隨機分組</translation>
    </message>
    <message>
        <source>Pooled: not all by lot</source>
        <translation>合併：不全是隨機分組</translation>
    </message>
    <message>
        <source>Pooled: not all had a control group</source>
        <translation>合併：不全都有對照組</translation>
    </message>
    <message>
        <source>Pooled: kinds of study not stated</source>
        <translation>合併：未說明是哪類研究</translation>
    </message>
    <message>
        <source>randomised trial, blinding unclear</source>
        <translation>隨機試驗，是否雙盲不明</translation>
    </message>
    <message>
        <source>open randomised trial</source>
        <translation>隨機開放性試驗</translation>
    </message>
    <message>
        <source>trial with a control group, allocation unclear</source>
        <translation>有對照組的試驗，分組方法不明</translation>
    </message>
    <message>
        <source>trial or cohort with a control group</source>
        <translation>有對照組的試驗或世代研究</translation>
    </message>
    <message>
        <source>case report or series</source>
        <translation>個案報告或個案系列</translation>
    </message>
    <message>
        <source>design unclear</source>
        <translation>設計不明</translation>
    </message>
    <message>
        <source>review or notice</source>
        <translation>回顧或公告</translation>
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
        <source>Kidney transplant</source>
        <translation>腎臟移植</translation>
    </message>
    <message>
        <source>Many diseases</source>
        <translation>多種疾病</translation>
    </message>
    <message>
        <source>MSC</source>
        <translation>間質幹細胞</translation>
    </message>
    <message>
        <source>CD34+ cells</source>
        <translation>CD34陽性細胞</translation>
    </message>
    <message>
        <source>Vesicles from cells</source>
        <translation>細胞外囊泡</translation>
    </message>
    <message>
        <source>Cells outside the body</source>
        <translation>留在體外的細胞</translation>
    </message>
    <message>
        <source>Blood stem cells</source>
        <translation>造血幹細胞</translation>
    </message>
    <message>
        <source>Own kidney cells</source>
        <translation>自己的腎細胞</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>多種細胞</translation>
    </message>
    <message>
        <source>Cells not stated</source>
        <translation>未說明是哪種細胞</translation>
    </message>
    <message>
        <source>No cells</source>
        <translation>非細胞治療</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試驗</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>合併分析</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已證實</translation>
    </message>
    <message>
        <source>Usual care</source>
        <translation>常規照護</translation>
    </message>
    <message>
        <source>Number of people not reported</source>
        <translation>人數未提供</translation>
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
    <message>
        <source>Leave full screen</source>
        <translation>離開全螢幕</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
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
        <source>One value only</source>
        <translation>只有一個數值</translation>
    </message>
    <message>
        <source>No figures reported</source>
        <translation>所用資料未提供數值</translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translation>不是病人個案</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Not in our source</source>
        <translation>所用資料未提供</translation>
    </message>
    <message>
        <source>Laboratories differ: go by the range on your own report.</source>
        <translation>各檢驗室標準不同，請以自己報告上的範圍為準。</translation>
    </message>
    <message>
        <source>Usual range for %1: %2, from: %3.</source>
        <translation>%1的參考範圍：%2，出自：%3。</translation>
    </message>
    <message>
        <source>Converted: 1 %1 is %2, from: %3.</source>
        <translation>換算：1 %1等於%2，出自：%3。</translation>
    </message>
    <message>
        <source>Converted: 1 %1 is %2.</source>
        <translation>換算：1 %1等於%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Usual range for %1</source>
        <translation>%1的參考範圍</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>below the usual range for %1 (%2)</source>
        <translation>低於%1的參考範圍（%2）</translation>
    </message>
    <message>
        <source>inside the usual range for %1 (%2)</source>
        <translation>在%1的參考範圍內（%2）</translation>
    </message>
    <message>
        <source>above the usual range for %1 (%2)</source>
        <translation>高於%1的參考範圍（%2）</translation>
    </message>
    <message>
        <source>How the value moved there is not reported.</source>
        <translation>中間如何變化，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>Dashed line: the day of the first value is not known, and treatment was given before the next one.</source>
        <translation>虛線表示：第一個數值的日期不詳，下一個數值之前有治療。</translation>
    </message>
    <message>
        <source>Dashed line: the day of the first value is not known.</source>
        <translation>虛線表示：第一個數值的日期不詳。</translation>
    </message>
    <message>
        <source>Dashed line: treatment was given between the two values.</source>
        <translation>虛線表示：兩個數值之間有治療。</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>虛線</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>實線</translation>
    </message>
    <message>
        <source>usual range %1 for %2</source>
        <translation>%2的參考範圍為%1</translation>
    </message>
    <message>
        <source>usual range %1 for %2, %3 for %4</source>
        <translation>參考範圍，%2為%1，%4為%3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>連線</translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message>
        <source>Show all %1 items</source>
        <translation>顯示全部%1項內容</translation>
    </message>
</context>
<context>
    <name>UsesEntry</name>
    <message>
        <source>Show all %1 places in it</source>
        <translation>顯示其中全部%1處</translation>
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
        <translation>所用資料未提供</translation>
    </message>
    <message>
        <source>%1 (to be checked)</source>
        <translation>%1（待查證）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2至%3）</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始時</translation>
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
    <message>
        <source>up to %1</source>
        <translation>不高於%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>不低於%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>lower usually means better kidneys</source>
        <translation>數值較低，通常表示腎臟較好</translation>
    </message>
    <message>
        <source>higher usually means better kidneys</source>
        <translation>數值較高，通常表示腎臟較好</translation>
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
    <message>
        <source>It also falls with less muscle, with little meat in the food, in pregnancy and during a dialysis session. It rises with much muscle and after a meal of cooked meat.</source>
        <translation>肌肉減少、少吃肉、懷孕，以及洗腎過程中，肌酸酐也會下降。肌肉發達，或剛吃過煮熟的肉，肌酸酐會升高。</translation>
    </message>
    <message>
        <source>It is worked out from creatinine, so it looks better when muscle is lost and worse with much muscle. It is not made for sudden kidney injury or pregnancy. Early in diabetes it can be high.</source>
        <translation>eGFR由肌酸酐算出，所以肌肉減少時會顯得比實際好，肌肉發達時會顯得比實際差。急性腎損傷和懷孕時不適用。糖尿病早期，eGFR可能偏高。</translation>
    </message>
    <message>
        <source>It also falls with little protein in the food, poor nutrition, liver failure or too much water in the body. It rises when the body is short of water or bleeds in the gut.</source>
        <translation>吃的蛋白質少、營養不良、肝衰竭或體內水分過多，尿素氮也會下降。脫水或腸胃出血時，尿素氮會升高。</translation>
    </message>
    <message>
        <source>It can rise for a time with hard exercise, fever, an infection, high blood sugar or a period. So it is tested more than once.</source>
        <translation>劇烈運動、發燒、感染、血糖過高或月經，都可能使ACR暫時升高。所以要多測幾次。</translation>
    </message>
    <message>
        <source>It can rise for a time with hard exercise or fever. The result is wrong if some of the day&apos;s urine is missing.</source>
        <translation>劇烈運動或發燒，可能使尿蛋白暫時升高。一天的尿液如果沒有收集完整，結果就不準。</translation>
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
        <translation>病毒傷害腎臟，幹細胞有幫助嗎？</translation>
    </message>
    <message>
        <source>It sums up other studies and has no patient of its own</source>
        <translation>只彙整其他研究，沒有納入病人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>This is a review of other studies. It has no patient of its own, so there is nothing to chart.</source>
        <translation>這篇文章回顧其他研究，沒有納入病人。所以沒有數值可以畫成圖。</translation>
    </message>
    <message>
        <source>The authors read other studies about viruses that harm the kidneys.</source>
        <translation>作者閱讀了其他人的研究，主題是傷害腎臟的病毒。</translation>
    </message>
    <message>
        <source>In 2020 the FDA, the US drug agency, said that no exosome product was approved.</source>
        <translation>2020年，美國藥品主管機關FDA表示，沒有外泌體產品獲得核准。</translation>
    </message>
    <message>
        <source>We found no result in people whose kidneys were harmed by a virus.</source>
        <translation>針對病毒引起腎損傷的病人，我們沒有找到任何結果。</translation>
    </message>
    <message>
        <source>A trial of MSC for kidney injury in COVID-19 was listed. The copy we saw, from January 2022, had no results.</source>
        <translation>有一項已登錄的試驗，用間質幹細胞治療COVID-19（新冠肺炎）病人的腎損傷。我們看到的是2022年1月的登錄資料，還沒有結果。</translation>
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
        <translation>作者也提到還沒解決的問題：如何統一製備方法，長期是否安全。還有，如何把細胞送到正確的位置。</translation>
    </message>
    <message>
        <source>AKI from a virus; MSC and exosomes</source>
        <translation>病毒引起的急性腎損傷（AKI）；間質幹細胞和外泌體</translation>
    </message>
    <message>
        <source>As next steps they name cells with changed genes, used together with drugs against viruses.</source>
        <translation>作者提出的下一步，是基因改造的細胞，搭配抗病毒藥物。</translation>
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
        <translation>我們沒有找到任何人體研究，拿外泌體和洗腎或腎臟移植做比較。所以沒有人能說外泌體更安全或更好。</translation>
    </message>
    <message>
        <source>Dialysis does a part of the work of the kidneys. A transplanted kidney does most of it. We found no study in people in which exosomes took over this work.</source>
        <translation>洗腎只能代替腎臟的一部分工作，移植的腎臟能代替大部分。我們沒有找到外泌體代替腎臟工作的人體研究。</translation>
    </message>
    <message>
        <source>They say that MSC and exosomes may hold back a virus. They may also calm inflammation (the body&apos;s defence reaction) and help repair.</source>
        <translation>作者認為，間質幹細胞和外泌體也許能抑制病毒。兩者也許還能減輕發炎（身體的防禦反應），幫助修復。</translation>
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
        <translation>急性腎損傷後，輸注臍帶細胞</translation>
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
        <translation>急性腎損傷（AKI，舊稱急性腎衰竭），之後查出IgA腎病變</translation>
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
        <translation>輸注細胞（分3天）</translation>
    </message>
    <message>
        <source>The day of the first value is not known. We cannot tell when the creatinine began to fall.</source>
        <translation>不知道第一個數值是哪一天測的。因此無法判斷肌酸酐從何時開始下降。</translation>
    </message>
    <message>
        <source>He had sudden kidney failure. Then his doctors found IgA nephropathy. He also had high blood pressure.</source>
        <translation>他發生急性腎損傷（舊稱急性腎衰竭），之後醫師查出IgA腎病變。他還有高血壓。</translation>
    </message>
    <message>
        <source>He was given 120 million cells from umbilical cords, into a vein, over 3 days.</source>
        <translation>他在3天內，從靜脈接受臍帶來源的細胞，共1.2億個。</translation>
    </message>
    <message>
        <source>After 1 month he said that he felt much better. After 6 months he no longer took nifedipine. Other drugs are not named.</source>
        <translation>1個月後，他說自己感覺好多了。6個月後，他不再服用nifedipine。其他藥物沒有說明。</translation>
    </message>
    <message>
        <source>One person is too few to find a rare harm.</source>
        <translation>只有一個人，無法發現少見的傷害。</translation>
    </message>
    <message>
        <source>This is one person. There was nobody to compare him with.</source>
        <translation>這裡只有一位病人，沒有對照。</translation>
    </message>
    <message>
        <source>Sudden kidney failure can also get better without cells. So we cannot know whether the cells helped him.</source>
        <translation>不接受細胞治療，急性腎損傷也可能好轉。所以無法判斷他的好轉是不是細胞的作用。</translation>
    </message>
    <message>
        <source>One author founded an institute in Panama that treats patients with stem cells. Another is its medical director. We could not see what the paper says about this.</source>
        <translation>巴拿馬有一家機構用幹細胞治療病人，一位作者是創辦人，另一位作者是醫療主任。論文對此如何說明，我們無法看到。</translation>
    </message>
    <message>
        <source>This was sudden kidney failure. It says nothing about long-term kidney disease.</source>
        <translation>他得的是急性腎損傷。從他的經過，看不出慢性腎臟病會如何。</translation>
    </message>
    <message>
        <source>His blood pressure was 130/80 mmHg after 1 month and 120/80 mmHg after 6 months.</source>
        <translation>1個月後，他的血壓為130/80 mmHg，6個月後為120/80 mmHg。</translation>
    </message>
    <message>
        <source>No harm was reported, at the time or later.</source>
        <translation>輸注當時和之後，都沒有傷害的報告。</translation>
    </message>
    <message>
        <source>Protein in the urine, the biopsy grade and other drugs are not in our source.</source>
        <translation>我們查到的資料沒有提到尿蛋白、腎臟切片分級和其他用藥。</translation>
    </message>
    <message>
        <source>In a trial of sudden kidney injury after heart surgery, half the people on placebo had their old creatinine back within 12 days. They got no cells.</source>
        <translation>另一項試驗的病人，在心臟手術後發生急性腎損傷。安慰劑組沒有接受細胞治療，但一半的人在12天內，肌酸酐恢復原值。</translation>
    </message>
    <message>
        <source>In the USA, dialysis was started in 32,598 people because of sudden kidney injury. Of these, 35% came off dialysis, nearly all within 12 months.</source>
        <translation>在美國，有32,598人因急性腎損傷開始洗腎。其中35%後來不必再洗腎，幾乎都在12個月之內。</translation>
    </message>
    <message>
        <source>His creatinine was 3.0 mg/dL (265 µmol/L) before. It was 1.03 (91) after 2 months and 1.0 (88) after 6 months.</source>
        <translation>他的肌酸酐在治療前為3.0 mg/dL（265 µmol/L）。2個月後為1.03（91），6個月後為1.0（88）。</translation>
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
        <translation>把自己的造血幹細胞注入腎動脈</translation>
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
        <translation>我們查到的資料只有一個數值，沒有治療前的數值。所以無法顯示下降了多少。</translation>
    </message>
    <message>
        <source>Sudden kidney failure (AKI) on damaged kidneys, high blood pressure that was hard to treat</source>
        <translation>原有腎臟損害，又發生急性腎損傷（AKI），高血壓很難控制</translation>
    </message>
    <message>
        <source>Cells put into both kidney arteries</source>
        <translation>細胞注入兩側腎動脈</translation>
    </message>
    <message>
        <source>He had sudden kidney failure on top of older kidney damage. His high blood pressure was hard to treat.</source>
        <translation>他的腎臟原本就有損害，又發生急性腎損傷（舊稱急性腎衰竭）。他的高血壓很難控制。</translation>
    </message>
    <message>
        <source>His eyes, heart and brain were harmed too.</source>
        <translation>他的眼睛、心臟和腦部也受到損害。</translation>
    </message>
    <message>
        <source>Dialysis eased some signs of the high blood pressure. But his kidneys did not get better.</source>
        <translation>洗腎減輕了高血壓的一些徵兆，但腎臟沒有好轉。</translation>
    </message>
    <message>
        <source>He was given G-CSF, a drug that moves young blood cells into the blood. His own CD34+ cells were taken from there. They were put into both kidney arteries.</source>
        <translation>醫師先給他使用G-CSF，讓未成熟的血球進入血液。接著從血液中分離出他自己的CD34陽性細胞，注入兩側腎動脈。</translation>
    </message>
    <message>
        <source>His blood pressure was well controlled with two drugs: nifedipine 60 mg and olmesartan 20 mg.</source>
        <translation>使用nifedipine 60 mg和olmesartan 20 mg這兩種藥後，他的血壓控制良好。</translation>
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
        <translation>他的腎臟改變了多少，我們不知道，也沒有對照。所以無法判斷細胞有沒有幫助。</translation>
    </message>
    <message>
        <source>He also had drugs for his blood pressure.</source>
        <translation>他同時也服用降血壓藥。</translation>
    </message>
    <message>
        <source>In another report, four people with malignant hypertension came off dialysis. It took 4 to 15 months. They had blood pressure treatment and no cells.</source>
        <translation>另一份報告中，4位惡性高血壓病人在4至15個月後不必再洗腎。他們接受血壓治療，沒有接受細胞治療。</translation>
    </message>
    <message>
        <source>Our source does not say whether or when he came off dialysis.</source>
        <translation>他後來能不能停止洗腎，何時停止，我們查到的資料沒有說明。</translation>
    </message>
    <message>
        <source>He was followed for 23 weeks. That is too short to know about the long term.</source>
        <translation>只追蹤了23週，時間太短，無法了解長期情況。</translation>
    </message>
    <message>
        <source>That is still far above the usual range. If it was steady by then, it is an eGFR of about 27 by our own calculation. That is a severe drop (stage G4).</source>
        <translation>這仍然遠高於參考範圍。如果當時肌酸酐已經穩定，依我們自己的計算，eGFR約為27，屬於重度下降（G4期）。</translation>
    </message>
    <message>
        <source>Others do not recover. Of 120 people with malignant hypertension, 29 later needed dialysis or a new kidney.</source>
        <translation>也有人沒有恢復。另有120位惡性高血壓病人，其中29人後來需要洗腎或腎臟移植。</translation>
    </message>
    <message>
        <source>He was the first patient of an early trial. A trial registry lists what seems to be this trial. It tests safety first. It has no comparison group.</source>
        <translation>他是一項早期試驗的第一位病人。登錄網站上有一項試驗，看來就是這一項。那項試驗先評估安全性，沒有對照組。</translation>
    </message>
    <message>
        <source>After 23 weeks his creatinine was 2.96 mg/dL (262 µmol/L).</source>
        <translation>23週後，他的肌酸酐為2.96 mg/dL（262 µmol/L）。</translation>
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
        <translation>腎結石反覆發作，擔心是慢性腎臟病（CKD）第3期</translation>
    </message>
    <message>
        <source>MSC; our source does not say where the cells came from</source>
        <translation>間質幹細胞；資料沒有說明細胞從哪裡來</translation>
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
        <translation>我們查到的資料只有「正常」這類說法，沒有數值。所以無法畫成圖。</translation>
    </message>
    <message>
        <source>He had kidney stones again and again. His eGFR was lower than usual. BUN and creatinine were raised. There was concern about CKD stage 3.</source>
        <translation>他的腎結石反覆發作。eGFR比一般低，血中尿素氮和肌酸酐偏高。當時擔心是慢性腎臟病第3期。</translation>
    </message>
    <message>
        <source>He was given four infusions of MSC in two months. Each held 5.0×10⁸ (500 million) cells.</source>
        <translation>他在兩個月內輸注了四次間質幹細胞，每次5.0×10⁸個（5億個）。</translation>
    </message>
    <message>
        <source>Five years later the authors report no new stone. They call his eGFR, BUN and creatinine normal.</source>
        <translation>作者報告，五年後沒有新的結石。他的eGFR、血中尿素氮和肌酸酐，作者稱為正常。</translation>
    </message>
    <message>
        <source>Our source does not mention side effects. That does not mean there were none.</source>
        <translation>我們查到的資料沒有提到副作用。這不表示沒有副作用。</translation>
    </message>
    <message>
        <source>This is one person, with nobody to compare with and no figures. Nobody can check what changed, or why.</source>
        <translation>這裡只有一個人，沒有對照，也沒有數值。改變了什麼、為什麼改變，都無法查證。</translation>
    </message>
    <message>
        <source>The concern was CKD stage 3.</source>
        <translation>當時擔心的是慢性腎臟病第3期。</translation>
    </message>
    <message>
        <source>Stage 3 is not kidney failure. Kidney failure is stage G5.</source>
        <translation>第3期不是腎衰竭。G5期才是腎衰竭。</translation>
    </message>
    <message>
        <source>Other pages link some of the authors to private companies for cells or for IVF (test-tube babies). These are in California and Taiwan. We could not confirm the institute that the promotional article names.</source>
        <translation>其他網頁提到，部分作者與經營細胞或試管嬰兒業務的私人公司有關。這些公司位於加州和台灣。宣傳文章提到的研究機構，我們無法證實。</translation>
    </message>
    <message>
        <source>After a first stone, about 30 to 50% of people have another within 5 years. So many have none, even without cells. He had stones again and again, so these figures may not fit him.</source>
        <translation>第一次長結石後，約30%至50%的人在5年內再長。也就是說，許多人即使沒有接受細胞治療，也沒有再長。他的結石反覆發作，這些數字可能不適用於他。</translation>
    </message>
    <message>
        <source>By its citation, this is a chapter in a book series, not a paper in a journal.</source>
        <translation>從引用資料看，這是叢書中的一章，不是期刊論文。</translation>
    </message>
    <message>
        <source>Stones that block both kidneys, or the only one that works, raise creatinine. It may fall once the block clears.</source>
        <translation>結石若堵住兩側尿路，或唯一有功能的腎臟，肌酸酐就會升高。阻塞解除後，肌酸酐可能下降。</translation>
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
        <translation>不良事件（AE）；嚴重不良事件（SAE）</translation>
    </message>
    <message>
        <source>adverse event|adverse events|serious adverse event|serious adverse events</source>
        <translation>不良事件|嚴重不良事件</translation>
    </message>
    <message>
        <source>AE|SAE|side effect|side effects|adverse reaction|adverse reactions|adverse effect|adverse effects</source>
        <translation>AE|SAE|副作用|不良反應|副反應|不良作用</translation>
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
        <translation>急性腎損傷（舊稱急性腎衰竭）</translation>
    </message>
    <message>
        <source>AKI|acute kidney injury|acute kidney failure|acute renal failure</source>
        <translation>AKI|急性腎損傷|急性腎衰竭</translation>
    </message>
    <message>
        <source>sudden kidney failure|sudden kidney injury|acute renal injury|ARF</source>
        <translation>急性腎衰|急性腎臟衰竭|急性腎功能衰竭|急性腎功能不全|急性腎臟損傷</translation>
    </message>
    <message>
        <source>The kidneys stop working well within hours or days. It can be deadly, but it can also heal.</source>
        <translation>腎功能在幾小時到幾天內突然變差。可能危及生命，也有機會恢復。</translation>
    </message>
    <message>
        <source>Creatinine goes up by 0.3 mg/dL (26.5 µmol/L) or more in 48 hours. Or it goes up to at least 1.5 times the starting level in 7 days.</source>
        <translation>48小時內，肌酸酐升高0.3 mg/dL（26.5 µmol/L）以上。或7天內，升到原本數值的1.5倍以上。</translation>
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
        <source>microalbuminuria|urine albumin|urinary albumin|microalbumin</source>
        <translation>微量白蛋白尿|微白蛋白尿|尿白蛋白|尿微量白蛋白|尿白蛋白肌酸酐比值|尿白蛋白肌酐比</translation>
    </message>
    <message>
        <source>Albumin is a blood protein. A little of it in the urine is normal. The ACR test shows how much leaks out. An ACR of 30 mg/g or more for 3 months is a sign of kidney disease.</source>
        <translation>白蛋白是血中的一種蛋白質，尿中有一點點是正常的。ACR（比值）表示漏出多少。達到30 mg/g以上並持續3個月，是腎臟病的徵兆。</translation>
    </message>
    <message>
        <source>A1 is below 30 mg/g: normal or a little raised. A2 is 30 to 300 mg/g: raised. A3 is above 300 mg/g: very much raised.</source>
        <translation>A1低於30 mg/g，正常或稍高。A2為30至300 mg/g，偏高。A3高於300 mg/g，明顯偏高。</translation>
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
        <translation>異體（同種異體；來自他人）</translation>
    </message>
    <message>
        <source>allogeneic</source>
        <translation>同種異體|異體|!變異體|!差異體|!特異體|!異體字</translation>
    </message>
    <message>
        <source>allogenic|donor cells|from a donor|allogeneic cells</source>
        <translation>異體細胞|同種異基因|異基因|他人的細胞|捐贈者的細胞</translation>
    </message>
    <message>
        <source>Cells or tissue that come from another person. The body may react to them.</source>
        <translation>來自他人的細胞或組織，病人的身體可能對它產生反應。</translation>
    </message>
</context>
<context>
    <name>glossary/approval</name>
    <message>
        <source>Conditional approval</source>
        <translation>有條件核准</translation>
    </message>
    <message>
        <source>conditional marketing approval</source>
        <translation>有條件核准（中國大陸稱「附條件批准」；台灣再生醫療製劑稱「有附款許可」）</translation>
    </message>
    <message>
        <source>conditional approval|conditional marketing approval|conditionally approved</source>
        <translation>有條件核准|附條件批准|有附款許可</translation>
    </message>
    <message>
        <source>conditional licence|conditional license|conditional marketing authorisation|conditional marketing authorization</source>
        <translation>附款許可|附條件核准|有條件許可|有條件批准|附條件上市</translation>
    </message>
    <message>
        <source>A medicine may be sold early for one serious disease, but the maker must finish more tests.</source>
        <translation>藥品先獲准販售，用於一種嚴重疾病，但廠商必須補做試驗。</translation>
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
        <translation>來自病人本人</translation>
    </message>
    <message>
        <source>autologous</source>
        <translation>自體|!自體免疫|!自體抗體|!自體抗原|!自體發炎|!自體吞噬|!來自體|!源自體|!各自體</translation>
    </message>
    <message>
        <source>own cells|your own cells|from yourself|autologous cells</source>
        <translation>自體細胞|自身細胞|自己的細胞|本人的細胞|自體移植</translation>
    </message>
    <message>
        <source>Cells or tissue taken from you and given back to you.</source>
        <translation>取自病人本人、再輸回本人體內的細胞或組織。</translation>
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
        <translation>血中尿素氮（BUN）</translation>
    </message>
    <message>
        <source>BUN|blood urea nitrogen</source>
        <translation>BUN|血中尿素氮|血尿素氮|尿素氮</translation>
    </message>
    <message>
        <source>urea|urea nitrogen|blood urea|serum urea nitrogen</source>
        <translation>尿素|血尿素|血清尿素氮|血液尿素氮</translation>
    </message>
    <message>
        <source>About 7 to 20 mg/dL (2.5 to 7.1 mmol/L). Go by the range on your own report.</source>
        <translation>約7至20 mg/dL（2.5至7.1 mmol/L）。請以您自己報告上的參考範圍為準。</translation>
    </message>
    <message>
        <source>Waste from the protein you eat. The level goes up when kidneys are weak, when your body is short of water, or when you eat a lot of protein.</source>
        <translation>吃進的蛋白質分解後產生的廢物。腎功能差、脫水，或吃很多蛋白質時，血中尿素氮會升高。</translation>
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
        <translation>個案報告|病例報告|!個案報告表|!病例報告表</translation>
    </message>
    <message>
        <source>case study|case history|single case|patient story</source>
        <translation>個案|病例|案例報告|個案研究</translation>
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
        <translation>CD34陽性細胞（CD34+細胞）</translation>
    </message>
    <message>
        <source>CD34+|CD34+ cell|CD34+ cells|CD34-positive cell|CD34-positive cells</source>
        <translation>CD34+|CD34+細胞|CD34陽性細胞</translation>
    </message>
    <message>
        <source>CD34|CD34 cell|CD34 cells|CD34 positive cell|CD34 positive cells</source>
        <translation>CD34|CD34細胞|CD34陽性幹細胞</translation>
    </message>
    <message>
        <source>A young blood cell with a marker called CD34. Some help to build small blood vessels.</source>
        <translation>帶有CD34標記的未成熟血球，有些能幫助形成小血管。</translation>
    </message>
    <message>
        <source>Trials gave 25 to 50 million cells into an artery.</source>
        <translation>試驗中，一條動脈注入2,500萬至5,000萬個細胞。</translation>
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
        <translation>95%信賴區間（95% CI）</translation>
    </message>
    <message>
        <source>confidence interval|confidence intervals|95 % CI|95% CI</source>
        <translation>信賴區間|95% CI|95 % CI</translation>
    </message>
    <message>
        <source>CI|confidence limits|confidence range</source>
        <translation>CI|可信區間|置信區間|信心區間</translation>
    </message>
    <message>
        <source>A range that likely holds the true answer. A wide range means we are less sure.</source>
        <translation>真實結果很可能落在的範圍，越寬表示越不確定。</translation>
    </message>
    <message>
        <source>For a ratio: no clear effect if the range includes 1. For a difference: no clear effect if it includes 0.</source>
        <translation>比值的範圍包含1，表示沒有明確效果。差值的範圍包含0，也表示沒有明確效果。</translation>
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
        <source>CKD|chronic kidney disease|!DAPA-CKD|!CKD-EPI</source>
        <translation>CKD|慢性腎臟病|!DAPA-CKD|!CKD-EPI</translation>
    </message>
    <message>
        <source>chronic renal disease|chronic kidney failure|chronic renal failure|chronic renal insufficiency|CRF</source>
        <translation>慢性腎病|慢性腎衰竭|慢性腎衰|慢性腎臟衰竭|慢性腎功能不全</translation>
    </message>
    <message>
        <source>Kidney damage or low kidney function that lasts three months or more.</source>
        <translation>腎臟受損或功能下降，持續三個月或更久。</translation>
    </message>
    <message>
        <source>Stages G1 to G5 grade kidney function. Stages A1 to A3 grade albumin in the urine.</source>
        <translation>G1至G5表示腎功能的分期，A1至A3表示尿液白蛋白的分級。</translation>
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
        <source>COI|competing interest|competing interests|declaration of interest|financial interest</source>
        <translation>COI|利益關係|利益揭露|利益聲明|利害衝突</translation>
    </message>
    <message>
        <source>When someone may gain, such as money, from what they report. Readers should know about it.</source>
        <translation>提出報告的人，可能從報告的內容得到好處，例如金錢。讀者應該知道這一點。</translation>
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
        <source>consent|consent form|patient consent</source>
        <translation>受試者同意書|知情同意書|同意書|告知後同意|告知同意</translation>
    </message>
    <message>
        <source>You agree to a treatment or study after you hear the risks, the benefits and your other choices. You can say no.</source>
        <translation>先聽過風險、好處和其他選擇，再同意接受治療或參加研究。您可以拒絕。</translation>
    </message>
</context>
<context>
    <name>glossary/conservative_care</name>
    <message>
        <source>Conservative kidney management</source>
        <translation>腎臟保守治療</translation>
    </message>
    <message>
        <source>full kidney care without dialysis (CKM)</source>
        <translation>不洗腎的完整腎臟照護（CKM）</translation>
    </message>
    <message>
        <source>conservative kidney management|conservative kidney care|conservative care|conservative management</source>
        <translation>腎臟保守治療|保守治療</translation>
    </message>
    <message>
        <source>CKM|supportive care|kidney supportive care|care without dialysis|no dialysis|palliative care</source>
        <translation>CKM|保守療法|非透析治療|不洗腎|腎臟支持性照護|緩和照護|安寧緩和|安寧療護</translation>
    </message>
    <message>
        <source>Full kidney care without dialysis or a transplant: drugs, diet, relief of symptoms and support. Some people who are older or frail choose it, as dialysis may not help them live longer.</source>
        <translation>完整的腎臟照護，但不洗腎，也不移植。包括用藥、飲食、減輕症狀和支持。有些年長或體弱的人選擇這樣做，因為洗腎不一定讓他們活得更久。</translation>
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
        <translation>用來比較的一組</translation>
    </message>
    <message>
        <source>control group|control groups|comparison group|comparison groups</source>
        <translation>對照組|!對照組織</translation>
    </message>
    <message>
        <source>control|controls|control arm|comparator arm</source>
        <translation>對照|比較組|控制組</translation>
    </message>
    <message>
        <source>People in a study who do not get the new treatment. They show what would happen without it.</source>
        <translation>研究中沒有接受新療法的一組人。有了這一組，才知道不接受新療法會如何。</translation>
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
        <translation>血清肌酸酐（Scr）</translation>
    </message>
    <message>
        <source>creatinine|serum creatinine|Scr</source>
        <translation>肌酸酐|血中肌酸酐|血清肌酸酐|Scr</translation>
    </message>
    <message>
        <source>Cr|blood creatinine|plasma creatinine|creatinine level</source>
        <translation>Cr|肌酐|血肌酐|血清肌酐|血肌酸酐</translation>
    </message>
    <message>
        <source>Waste made by your muscles. Your kidneys remove it, so a high level in the blood can mean they are not working well.</source>
        <translation>肌肉產生的廢物，由腎臟排出。血中數值偏高，可能表示腎臟功能變差。</translation>
    </message>
    <message>
        <source>Men: about 0.74 to 1.35 mg/dL (65 to 119 µmol/L). Women: about 0.59 to 1.04 mg/dL (52 to 92 µmol/L). Some lists give 0.6 to 1.2 mg/dL for both. Laboratories differ. A value inside the range does not rule out kidney disease. By our own calculation, a woman of 60 with 1.2 mg/dL (106 µmol/L) has an eGFR of about 52.</source>
        <translation>男性約0.74至1.35 mg/dL（65至119 µmol/L），女性約0.59至1.04 mg/dL（52至92 µmol/L）。有的資料不分男女，寫0.6至1.2 mg/dL。各家檢驗室的範圍不同，數值在範圍之內，也不能排除腎臟病。依我們自己的計算，60歲女性的肌酸酐若為1.2 mg/dL（106 µmol/L），eGFR約為52。</translation>
    </message>
</context>
<context>
    <name>glossary/dialysis</name>
    <message>
        <source>Dialysis</source>
        <translation>透析</translation>
    </message>
    <message>
        <source>kidney dialysis: by machine or through the belly</source>
        <translation>血液透析／腹膜透析（俗稱洗腎）</translation>
    </message>
    <message>
        <source>dialysis|kidney dialysis</source>
        <translation>透析|洗腎|!滲透析</translation>
    </message>
    <message>
        <source>renal dialysis|kidney machine|renal replacement therapy|kidney replacement therapy</source>
        <translation>洗腰子|人工腎|人工腎臟|腎臟替代療法</translation>
    </message>
    <message>
        <source>A treatment that cleans the blood when the kidneys cannot. It does a part of their work. It uses a machine, or the lining of the belly.</source>
        <translation>腎臟無法清潔血液時，用機器或腹膜清潔血液的治療。洗腎只能代替腎臟的一部分工作。</translation>
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
        <translation>糖尿病腎臟病（DKD）；糖尿病腎病變</translation>
    </message>
    <message>
        <source>DKD|diabetic kidney disease|diabetic nephropathy|!FIDELIO-DKD</source>
        <translation>DKD|糖尿病腎病變|糖尿病腎臟病|糖尿病腎臟疾病|!非糖尿病腎病變|!FIDELIO-DKD</translation>
    </message>
    <message>
        <source>diabetic renal disease|diabetes kidney disease|kidney disease from diabetes|DN</source>
        <translation>糖尿病腎病|糖尿病性腎病變|糖尿病腎臟病變|DN</translation>
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
        <translation>估算腎絲球過濾率</translation>
    </message>
    <message>
        <source>estimated glomerular filtration rate</source>
        <translation>估算腎絲球過濾率（eGFR）</translation>
    </message>
    <message>
        <source>eGFR|estimated glomerular filtration rate</source>
        <translation>eGFR|估算腎絲球過濾率|腎絲球過濾率</translation>
    </message>
    <message>
        <source>A number that shows how well your kidneys clean your blood. It is worked out from a blood test, your age and your sex.</source>
        <translation>反映腎臟過濾血液能力的數字，用血中肌酸酐、年齡和性別算出來。</translation>
    </message>
    <message>
        <source>Normal or high. It counts as kidney disease only with another sign of harm.</source>
        <translation>正常或偏高。要有其他腎損傷的徵兆，才算慢性腎臟病。</translation>
    </message>
    <message>
        <source>GFR|glomerular filtration rate|kidney function|renal function|kidney function test</source>
        <translation>GFR|腎小球濾過率|估算腎小球濾過率|估計腎絲球過濾率|腎絲球濾過率|腎功能|腎臟功能|腎功能檢查</translation>
    </message>
    <message>
        <source>A little low. It counts as kidney disease only with another sign of harm.</source>
        <translation>稍微偏低。要有其他腎損傷的徵兆，才算慢性腎臟病。</translation>
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
        <source>90 or more is normal or high. The number falls with age, so 60 to 89 is common in older people. With no sign of kidney damage, 60 to 89 is not kidney disease. Below 60 for 3 months or more is chronic kidney disease. Below 15 is stage G5, kidney failure. The unit is mL/min/1.73 m².</source>
        <translation>90以上為正常或偏高。這個數值隨年齡下降，年長者常在60至89之間，如果沒有腎臟受損的徵兆，就不算腎臟病。低於60並持續3個月以上，屬於慢性腎臟病。低於15為G5期，也就是腎衰竭。單位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>Kidney failure. Not everybody needs dialysis at once. The letter D is added for people on dialysis.</source>
        <translation>腎衰竭，但不是每個人都要馬上洗腎。正在洗腎的病人再加字母D。</translation>
    </message>
    <message>
        <source>One test cannot show chronic kidney disease. The signs must last three months or more. eGFR is for adults whose creatinine is steady. Do not use it in sudden kidney injury. It can mislead with very much or very little muscle, after an amputation, on an unusual diet and in pregnancy. A blood test for cystatin C can then help.</source>
        <translation>一次檢查不能診斷慢性腎臟病，徵兆要持續三個月以上。eGFR適用於肌酸酐穩定的成年人，急性腎損傷時不能用。肌肉很多或很少、截肢、飲食特殊或懷孕時，eGFR可能不準。這時加驗血中的胱抑素C（cystatin C）會有幫助。</translation>
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
        <source>kidney failure|renal failure|end-stage kidney failure|end-stage renal failure|ESKD|uraemia|uremia</source>
        <translation>腎衰竭|腎衰|腎臟衰竭|腎功能衰竭|末期腎衰竭|終末期腎病|終末期腎臟病|尿毒症|ESKD</translation>
    </message>
    <message>
        <source>The last stage of kidney disease. Most people then need dialysis or a new kidney to live. Some choose full kidney care without dialysis.</source>
        <translation>腎臟病的最後階段，俗稱「尿毒症」。多數病人要靠洗腎或腎臟移植維持生命，也有人選擇不洗腎的完整腎臟照護。</translation>
    </message>
    <message>
        <source>An eGFR below 15 mL/min/1.73 m² is stage G5. That is not the same as ESRD: people in stage G5 who feel well can be watched closely. In a trial of 828 people, those who started dialysis early did not live longer than those who waited.</source>
        <translation>eGFR低於15 mL/min/1.73 m²屬於G5期，但不等於末期腎臟病。G5期的人如果沒有不適，可以密切觀察。一項828人的試驗中，較早開始洗腎的人，並沒有比等待的人活得更久。</translation>
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
        <translation>證據等級（牛津實證醫學中心OCEBM，第1至5級）</translation>
    </message>
    <message>
        <source>evidence level|evidence levels|level of evidence|levels of evidence</source>
        <translation>證據等級</translation>
    </message>
    <message>
        <source>strength of evidence|grade of evidence|quality of evidence|OCEBM</source>
        <translation>證據級別|證據分級|證據強度|證據水準|實證等級|OCEBM</translation>
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
        <translation>細胞外囊泡（EV）</translation>
    </message>
    <message>
        <source>exosome|exosomes|MSC-EXO|extracellular vesicle|extracellular vesicles</source>
        <translation>外泌體|MSC-EXO|細胞外囊泡</translation>
    </message>
    <message>
        <source>EV|EVs|small extracellular vesicles</source>
        <translation>EV|胞外囊泡|胞外體|外泌小體|外吐小體</translation>
    </message>
    <message>
        <source>A tiny bubble sent out by cells. It carries signals to other cells. It is not a cell.</source>
        <translation>細胞釋放的微小囊泡，能把訊號帶給其他細胞，本身不是細胞。</translation>
    </message>
    <message>
        <source>In 2020 the FDA said that no exosome product was approved.</source>
        <translation>2020年，美國FDA表示沒有任何外泌體產品獲得核准。</translation>
    </message>
</context>
<context>
    <name>glossary/finerenone</name>
    <message>
        <source>Finerenone</source>
        <translation>Finerenone</translation>
    </message>
    <message>
        <source>a non-steroidal mineralocorticoid receptor antagonist (MRA)</source>
        <translation>非類固醇類礦物皮質素受體拮抗劑（MRA）</translation>
    </message>
    <message>
        <source>finerenone</source>
        <translation>Finerenone|finerenone</translation>
    </message>
    <message>
        <source>MRA|non-steroidal MRA|nonsteroidal MRA|mineralocorticoid receptor antagonist</source>
        <translation>MRA|礦物皮質素受體拮抗劑|非類固醇MRA|非奈利酮</translation>
    </message>
    <message>
        <source>A pill for people with type 2 diabetes and CKD. In trials it slowed kidney disease. It can raise potassium in the blood, so blood tests are needed.</source>
        <translation>用於第2型糖尿病合併慢性腎臟病的口服藥，在試驗中減緩了腎臟病惡化。可能使血鉀升高，所以要驗血。</translation>
    </message>
    <message>
        <source>In two trials with 13,026 people, 7.1% on placebo and 5.5% on the drug lost much kidney function or died of kidney disease. This was over 3 years. High potassium stopped the drug in 1.7%, and the placebo in 0.6%.</source>
        <translation>兩項試驗共13,026人，追蹤3年。腎功能大幅下降或死於腎臟病的人，安慰劑組有7.1%，用藥組有5.5%。因血鉀過高而停藥的人，用藥組有1.7%，安慰劑組有0.6%。</translation>
    </message>
</context>
<context>
    <name>glossary/fistula</name>
    <message>
        <source>Fistula</source>
        <translation>動靜脈瘻管</translation>
    </message>
    <message>
        <source>arteriovenous fistula (AVF) for haemodialysis</source>
        <translation>血液透析用的動靜脈瘻管（AVF）</translation>
    </message>
    <message>
        <source>fistula|fistulas|arteriovenous fistula|AV fistula</source>
        <translation>動靜脈瘻管|瘻管</translation>
    </message>
    <message>
        <source>AVF|vascular access|dialysis access|shunt</source>
        <translation>AVF|動靜脈廔管|廔管|自體瘻管|血管通路|透析通路</translation>
    </message>
    <message>
        <source>A vein that a surgeon joins to an artery, mostly in the arm. The vein grows strong enough for the needles of haemodialysis. Take care of the veins in that arm.</source>
        <translation>外科醫師把一條靜脈接到動脈上，多半在手臂。靜脈變粗壯後，就能承受血液透析的針。請保護這隻手臂的靜脈。</translation>
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
        <source>GCSF|granulocyte colony stimulating factor|filgrastim</source>
        <translation>GCSF|粒細胞集落刺激因子|顆粒球刺激因子|顆粒球聚落刺激因子|白血球生長因子|白血球增生針|升白針</translation>
    </message>
    <message>
        <source>A drug that moves young blood cells from the bone marrow into the blood. It can cause bone pain.</source>
        <translation>讓未成熟的血球從骨髓進入血液的藥，可能引起骨頭痛。</translation>
    </message>
    <message>
        <source>One trial gave 5 µg/kg twice a day for 4 days.</source>
        <translation>一項試驗每次用5 µg/kg，每天2次，共4天。</translation>
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
        <translation>腎絲球</translation>
    </message>
    <message>
        <source>glomerulus|glomeruli</source>
        <translation>腎絲球</translation>
    </message>
    <message>
        <source>kidney filter|kidney filters|renal glomerulus</source>
        <translation>腎小球|腎臟濾網</translation>
    </message>
    <message>
        <source>A tiny filter in the kidney. Each kidney has about one million of them.</source>
        <translation>腎臟裡的微小濾網，每顆腎大約有一百萬個。</translation>
    </message>
</context>
<context>
    <name>glossary/glp1</name>
    <message>
        <source>GLP-1 drug</source>
        <translation>GLP-1藥物</translation>
    </message>
    <message>
        <source>GLP-1 receptor agonist, such as semaglutide</source>
        <translation>GLP-1受體促效劑，例如semaglutide</translation>
    </message>
    <message>
        <source>GLP-1 drug|GLP-1 drugs|GLP-1 receptor agonist|GLP-1 receptor agonists|semaglutide</source>
        <translation>GLP-1藥物|GLP-1類藥物|GLP-1受體促效劑|semaglutide</translation>
    </message>
    <message>
        <source>GLP-1|GLP1|GLP-1 agonist|GLP-1 RA|liraglutide|dulaglutide</source>
        <translation>GLP-1|GLP1|類升糖素胜肽-1受體促效劑|腸泌素|瘦瘦針|司美格魯肽</translation>
    </message>
    <message>
        <source>A drug for diabetes, most often a shot. In a trial in people with type 2 diabetes and CKD, semaglutide slowed kidney disease. The trial took nobody on dialysis. The drug often upsets the stomach.</source>
        <translation>治療糖尿病的藥，多為注射。在第2型糖尿病合併慢性腎臟病的病人中，semaglutide減緩了腎臟病惡化。那項試驗沒有納入洗腎病人。這類藥常引起腸胃不適。</translation>
    </message>
    <message>
        <source>In that trial, 23.2% of people on placebo and 18.7% on semaglutide lost much kidney function or died of kidney or heart disease. This was over 3.4 years.</source>
        <translation>那項試驗追蹤3.4年。腎功能大幅下降，或死於腎臟病、心臟病的人，安慰劑組有23.2%，semaglutide組有18.7%。</translation>
    </message>
</context>
<context>
    <name>glossary/gvhd</name>
    <message>
        <source>GVHD</source>
        <translation>移植物抗宿主疾病</translation>
    </message>
    <message>
        <source>graft-versus-host disease</source>
        <translation>移植物抗宿主疾病（GVHD）</translation>
    </message>
    <message>
        <source>GVHD|graft-versus-host disease</source>
        <translation>GVHD|移植物抗宿主疾病|移植物抗宿主病</translation>
    </message>
    <message>
        <source>graft versus host disease|graft-versus-host reaction|GVH</source>
        <translation>移植物抗宿主反應|移植物對抗宿主疾病|移植物對抗宿主反應</translation>
    </message>
    <message>
        <source>After a blood stem-cell transplant, the donor cells may attack the patient. MSC drugs are approved for this in China and, for children, in the USA.</source>
        <translation>造血幹細胞移植後，捐贈者的細胞可能攻擊病人的身體。間質幹細胞藥在中國大陸獲准治療這種病，在美國獲准用於兒童。</translation>
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
        <translation>血球容積比（Hct）</translation>
    </message>
    <message>
        <source>haematocrit|Hct|HCT</source>
        <translation>血球容積比|Hct|HCT</translation>
    </message>
    <message>
        <source>hematocrit|packed cell volume|PCV</source>
        <translation>血比容|血容比|血球比容|血細胞比容|紅血球容積比|紅細胞壓積|PCV</translation>
    </message>
    <message>
        <source>The share of your blood that is made of red blood cells.</source>
        <translation>紅血球占血液體積的百分比。</translation>
    </message>
    <message>
        <source>Men: 45 to 52%. Women: 37 to 48%. Another list says 42 to 50% for men and 37 to 47% for women. Go by the range on your own report.</source>
        <translation>男性：45%至52%。女性：37%至48%。另一份資料為男性42%至50%，女性37%至47%。請以您自己報告上的參考範圍為準。</translation>
    </message>
</context>
<context>
    <name>glossary/haemodialysis</name>
    <message>
        <source>Haemodialysis</source>
        <translation>血液透析</translation>
    </message>
    <message>
        <source>dialysis with a machine</source>
        <translation>用機器進行的透析</translation>
    </message>
    <message>
        <source>haemodialysis</source>
        <translation>血液透析|血透</translation>
    </message>
    <message>
        <source>HD|dialysis machine|centre dialysis|in-centre dialysis|home haemodialysis</source>
        <translation>HD|洗血|洗腎機|透析機|中心血液透析|居家血液透析|在宅血液透析</translation>
    </message>
    <message>
        <source>A machine takes blood out of the body, cleans it and gives it back. It is done in a centre, often three times a week, or at home.</source>
        <translation>機器把血液引出體外，清潔後送回體內。可以在洗腎中心進行，常為每週3次，也可以在家進行。</translation>
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
        <translation>血紅素（Hb）</translation>
    </message>
    <message>
        <source>haemoglobin|Hb</source>
        <translation>血紅素|Hb|!糖化血紅素|!血紅素尿</translation>
    </message>
    <message>
        <source>hemoglobin|Hgb</source>
        <translation>血紅蛋白|血色素|Hgb</translation>
    </message>
    <message>
        <source>The part of red blood cells that carries oxygen. It can be low in kidney disease, which makes you tired.</source>
        <translation>紅血球裡運送氧氣的物質。得了腎臟病可能偏低，讓人疲倦。</translation>
    </message>
    <message>
        <source>Men: 13 to 18 g/dL (130 to 180 g/L). Women: 12 to 16 g/dL (120 to 160 g/L). Laboratories differ. The WHO speaks of anaemia below 13 g/dL in men and below 12 g/dL in women who are not pregnant.</source>
        <translation>男性：13至18 g/dL（130至180 g/L）。女性：12至16 g/dL（120至160 g/L）。各家檢驗室的範圍不同。世界衛生組織的貧血標準：男性低於13 g/dL，沒有懷孕的女性低於12 g/dL。</translation>
    </message>
</context>
<context>
    <name>glossary/hla_antibodies</name>
    <message>
        <source>HLA antibodies</source>
        <translation>HLA抗體</translation>
    </message>
    <message>
        <source>antibodies against another person&apos;s cells (sensitisation)</source>
        <translation>針對他人細胞的抗體（致敏化）</translation>
    </message>
    <message>
        <source>HLA antibody|HLA antibodies|anti-HLA antibody|anti-HLA antibodies</source>
        <translation>HLA抗體|抗HLA抗體</translation>
    </message>
    <message>
        <source>sensitisation|sensitization|sensitised|sensitized|panel reactive antibodies|PRA|donor-specific antibodies|DSA</source>
        <translation>致敏|致敏化|群體反應性抗體|PRA|捐贈者特異性抗體|DSA|人類白血球抗原</translation>
    </message>
    <message>
        <source>Defence proteins against another person&apos;s cells. They can form after a pregnancy, a blood transfusion or a transplant. With them it is harder to find a kidney that fits. Cells from a donor might cause them too, so trials look for them.</source>
        <translation>針對他人細胞的防禦蛋白質。懷孕、輸血或移植之後，體內可能產生這種抗體，更難找到合適的腎臟。捐贈者的細胞也可能引起，所以試驗會檢查。</translation>
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
        <translation>A型免疫球蛋白腎病變（IgAN）</translation>
    </message>
    <message>
        <source>IgA nephropathy|immunoglobulin A nephropathy|IgAN</source>
        <translation>IgA腎病變|A型免疫球蛋白腎病變|IgAN</translation>
    </message>
    <message>
        <source>IgA kidney disease|IgA nephritis|Berger disease|Berger&apos;s disease</source>
        <translation>IgA腎病|IgA腎炎|免疫球蛋白A腎病變|甲型免疫球蛋白腎病變|Berger氏病</translation>
    </message>
    <message>
        <source>A kidney disease in which a protein called IgA builds up in the filters. It may cause blood in the urine.</source>
        <translation>一種腎臟病，稱為IgA的蛋白質沉積在腎絲球裡，可能出現血尿。</translation>
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
        <translation>引起免疫反應的能力</translation>
    </message>
    <message>
        <source>immunogenicity</source>
        <translation>免疫原性</translation>
    </message>
    <message>
        <source>immunogenic</source>
        <translation>致免疫性</translation>
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
        <translation>改善全球腎臟病預後組織（KDIGO）</translation>
    </message>
    <message>
        <source>KDIGO|KDIGO stage|KDIGO stages</source>
        <translation>KDIGO|KDIGO分期</translation>
    </message>
    <message>
        <source>CKD stage|CKD stages|kidney disease stage|kidney disease stages|stages of kidney disease</source>
        <translation>CKD分期|慢性腎臟病分期|慢性腎病分期|腎臟病分期|腎病分期|腎功能分期</translation>
    </message>
    <message>
        <source>Kidney function: G1 to G5. Albumin in the urine: A1 to A3.</source>
        <translation>腎功能：G1至G5。尿液白蛋白：A1至A3。</translation>
    </message>
    <message>
        <source>A world-wide way to grade kidney disease. G is for kidney function and A is for albumin in the urine.</source>
        <translation>全球通用的腎臟病分期，G代表腎功能，A代表尿液白蛋白。</translation>
    </message>
</context>
<context>
    <name>glossary/ketoacidosis</name>
    <message>
        <source>Ketoacidosis</source>
        <translation>酮酸中毒</translation>
    </message>
    <message>
        <source>diabetic ketoacidosis (DKA)</source>
        <translation>糖尿病酮酸中毒（DKA）</translation>
    </message>
    <message>
        <source>ketoacidosis|diabetic ketoacidosis</source>
        <translation>酮酸中毒|糖尿病酮酸中毒</translation>
    </message>
    <message>
        <source>DKA|keto acidosis|euglycaemic ketoacidosis</source>
        <translation>DKA|酮酸血症|酮症酸中毒|糖尿病酮酸血症</translation>
    </message>
    <message>
        <source>Acids called ketones build up in the blood. SGLT2 inhibitors can cause it. Signs are feeling sick, vomiting, belly pain, being very tired and trouble with breathing. It needs care at once.</source>
        <translation>血中積聚了稱為酮體的酸，SGLT2抑制劑可能引起。徵兆有噁心、嘔吐、腹痛、非常疲倦和呼吸困難，要馬上就醫。</translation>
    </message>
    <message>
        <source>SGLT2 inhibitors are paused before a planned operation. Ask your doctor when to pause and when to start again.</source>
        <translation>預定的手術之前，要暫停SGLT2抑制劑。何時停、何時再用，請問您的醫師。</translation>
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
        <translation>惡性高血壓（屬高血壓急症）</translation>
    </message>
    <message>
        <source>malignant hypertension</source>
        <translation>惡性高血壓</translation>
    </message>
    <message>
        <source>malignant high blood pressure|accelerated hypertension</source>
        <translation>急進型高血壓|加速型高血壓|惡性血壓高</translation>
    </message>
    <message>
        <source>Very high blood pressure that quickly harms the eyes, heart, brain and kidneys. It needs urgent care.</source>
        <translation>血壓極高並迅速損害眼、心、腦、腎的急症，需要馬上治療。</translation>
    </message>
    <message>
        <source>Often above 180/120 mmHg, with harm to organs. Doctors do not agree on one limit.</source>
        <translation>血壓常高於180/120 mmHg，同時有器官損傷。界限是多少，醫師的看法不一。</translation>
    </message>
</context>
<context>
    <name>glossary/meta</name>
    <message>
        <source>Systematic review / meta-analysis</source>
        <translation>系統性回顧／統合分析</translation>
    </message>
    <message>
        <source>systematic review; meta-analysis</source>
        <translation>系統性回顧；統合分析</translation>
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
        <source>meta analysis|metaanalysis|pooled analysis|pooled trials|pooled review</source>
        <translation>系統性文獻回顧|系統綜述|系統評價|Meta分析|後設分析|整合分析|合併分析|薈萃分析</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 1 if it pools randomised trials. It is only as fair as the trials in it.</source>
        <translation>如果彙整的是隨機試驗，OCEBM證據等級為第1級。結果有多公平，要看其中的試驗有多公平。</translation>
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
        <translation>間質幹細胞／間質基質細胞（又稱間葉幹細胞）</translation>
    </message>
    <message>
        <source>MSC|MSCs|mesenchymal stem cell|mesenchymal stem cells|mesenchymal stromal cell|mesenchymal stromal cells</source>
        <translation>MSC|間質幹細胞|間葉幹細胞</translation>
    </message>
    <message>
        <source>multipotent stromal cells|marrow stromal cells</source>
        <translation>間充質幹細胞|間充質基質細胞|間質基質細胞</translation>
    </message>
    <message>
        <source>Cells from bone marrow, fat or cord tissue. They seem to act mainly by sending out signals that calm inflammation, the body&apos;s defence reaction, not by becoming kidney cells.</source>
        <translation>來自骨髓、脂肪或臍帶的細胞。它們似乎主要靠釋放訊號減輕發炎（身體的防禦反應），而不是變成腎細胞。</translation>
    </message>
    <message>
        <source>Some trials gave 1 to 2 million cells per kg of body weight. Some gave 64 to 320 million cells in all.</source>
        <translation>有些試驗依體重輸注，每公斤100萬至200萬個細胞。有些試驗共輸注6,400萬至3.2億個細胞。</translation>
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
        <source>renal stone|renal stones|renal calculus|renal calculi|kidney calculi</source>
        <translation>腎石|腎石症|腎臟結石</translation>
    </message>
    <message>
        <source>Hard lumps that form in the kidney. They can hurt a lot and can block urine.</source>
        <translation>在腎臟裡形成的硬塊，可能引起劇痛，也可能堵住尿路。</translation>
    </message>
    <message>
        <source>After a first stone, about 30 to 50% of people have another within 5 years.</source>
        <translation>第一次長結石後，約30%至50%的人在5年內再長。</translation>
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
        <translation>鈣離子阻斷劑（降血壓藥）</translation>
    </message>
    <message>
        <source>nifedipine</source>
        <translation>Nifedipine|nifedipine|硝苯地平</translation>
    </message>
    <message>
        <source>calcium channel blocker|CCB</source>
        <translation>鈣離子阻斷劑|鈣離子通道阻斷劑|鈣通道阻滯劑|鈣拮抗劑|CCB</translation>
    </message>
    <message>
        <source>A pill for high blood pressure. It relaxes blood vessels. Do not stop it on your own.</source>
        <translation>治療高血壓的口服藥，能放鬆血管。請勿自行停藥。</translation>
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
        <translation>血管收縮素受體阻斷劑（ARB，降血壓藥）</translation>
    </message>
    <message>
        <source>olmesartan</source>
        <translation>Olmesartan|olmesartan|奧美沙坦</translation>
    </message>
    <message>
        <source>olmesartan medoxomil|angiotensin receptor blocker|angiotensin II receptor blocker|ARB|sartan</source>
        <translation>血管收縮素受體阻斷劑|血管張力素受體阻斷劑|血管緊張素受體阻滯劑|ARB|沙坦類藥物</translation>
    </message>
    <message>
        <source>A pill that lowers blood pressure and can help the kidneys. It may raise potassium in the blood.</source>
        <translation>能降血壓、也有助於腎臟的口服藥，可能使血鉀升高。</translation>
    </message>
    <message>
        <source>Your doctor sets the dose.</source>
        <translation>劑量由醫師決定。</translation>
    </message>
</context>
<context>
    <name>glossary/peritoneal_dialysis</name>
    <message>
        <source>Peritoneal dialysis</source>
        <translation>腹膜透析</translation>
    </message>
    <message>
        <source>dialysis through the lining of the belly</source>
        <translation>利用腹膜進行的透析</translation>
    </message>
    <message>
        <source>peritoneal dialysis</source>
        <translation>腹膜透析|腹透</translation>
    </message>
    <message>
        <source>PD|CAPD|APD|belly dialysis|home dialysis</source>
        <translation>PD|CAPD|APD|洗肚|洗肚子|居家透析|在家洗腎</translation>
    </message>
    <message>
        <source>A fluid runs through a soft tube into the belly. Waste passes from the blood through the lining of the belly into the fluid. Then it is drained. It can be done at home. The belly can get infected.</source>
        <translation>透析液經軟管流進腹腔，血中的廢物透過腹膜進入透析液，然後引流出來。可以在家進行，但腹腔可能感染。</translation>
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
        <translation>臨床試驗第1期、第2期、第3期</translation>
    </message>
    <message>
        <source>phase 1|phase 2|phase 3|trial phase|trial phases</source>
        <translation>臨床試驗分期|第1期試驗|第2期試驗|第3期試驗|第1期臨床試驗|第2期臨床試驗|第3期臨床試驗|第一期試驗|第二期試驗|第三期試驗</translation>
    </message>
    <message>
        <source>clinical trial|clinical trial phase|study phase|phase I|phase II|phase III</source>
        <translation>臨床試驗|臨床試驗階段|臨床試驗期別|I期臨床試驗|II期臨床試驗|III期臨床試驗</translation>
    </message>
    <message>
        <source>Phase 1 checks safety in a few people. Phase 2 looks for signs of benefit. Phase 3 tests in many people whether the treatment works.</source>
        <translation>第1期在少數人身上看安全性。第2期尋找有效的跡象。第3期在許多人身上，測試療法是否有效。</translation>
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
    <message>
        <source>dummy treatment|dummy pill|sugar pill</source>
        <translation>安慰藥|寬心劑|假藥丸</translation>
    </message>
</context>
<context>
    <name>glossary/platelet_change</name>
    <message>
        <source>Thrombocytosis / thrombocytopenia</source>
        <translation>血小板增多／血小板減少</translation>
    </message>
    <message>
        <source>high / low platelet count</source>
        <translation>血小板過多／血小板過少（血小板低下）</translation>
    </message>
    <message>
        <source>thrombocytosis|thrombocytopenia|platelet|platelets|platelet count|platelet counts</source>
        <translation>血小板增多|血小板減少|血小板低下|血小板</translation>
    </message>
    <message>
        <source>high platelets|low platelets|high platelet count|low platelet count|thrombocytes|PLT</source>
        <translation>血小板增多症|血小板減少症|血小板低下症|血小板過多|血小板過低|血小板計數|PLT</translation>
    </message>
    <message>
        <source>Platelets help blood to clot. The first word means too many of them. The second word means too few.</source>
        <translation>血小板幫助止血。「增多」是太多，「減少」是太少，兩者意思相反。</translation>
    </message>
    <message>
        <source>About 130 to 400 ×10⁹/L. Go by the range on your own report.</source>
        <translation>約130至400×10⁹/L。請以您自己報告上的參考範圍為準。</translation>
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
        <translation>尿液中有蛋白質</translation>
    </message>
    <message>
        <source>proteinuria|protein in the urine|urine protein</source>
        <translation>蛋白尿|尿蛋白|!肌紅蛋白尿|!血紅蛋白尿|!尿蛋白酶</translation>
    </message>
    <message>
        <source>urinary protein|protein leak|UPCR</source>
        <translation>尿中蛋白|尿裡有蛋白|尿液蛋白|UPCR</translation>
    </message>
    <message>
        <source>Too much protein in the urine. It is often an early sign that the kidney filters leak.</source>
        <translation>尿中蛋白質過多，常是腎臟濾網受損的早期徵兆。</translation>
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
        <source>randomized controlled trial|randomized controlled trials|randomized trial|randomized trials|randomised study|randomized study|fair test</source>
        <translation>隨機對照研究|隨機對照臨床試驗|隨機控制試驗|隨機分組試驗|隨機臨床試驗</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 2.</source>
        <translation>證據等級為第2級（OCEBM）。</translation>
    </message>
    <message>
        <source>A fair test. Chance decides who gets which treatment, like the toss of a coin.</source>
        <translation>公平比較的試驗。誰接受哪種治療，像擲硬幣一樣隨機決定。</translation>
    </message>
</context>
<context>
    <name>glossary/regression_mean</name>
    <message>
        <source>Regression to the mean</source>
        <translation>迴歸均值</translation>
    </message>
    <message>
        <source>an extreme value tends to be followed by a more usual one</source>
        <translation>極端的數值之後，往往是比較平常的數值</translation>
    </message>
    <message>
        <source>regression to the mean</source>
        <translation>迴歸均值|均值迴歸|迴歸平均</translation>
    </message>
    <message>
        <source>RTM|regression toward the mean|regression towards the mean|natural variation</source>
        <translation>RTM|趨中迴歸|迴歸平均值|回歸均值|自然波動</translation>
    </message>
    <message>
        <source>People often join a study when a value is at its worst. The next value then tends to be better, even without treatment. So a change in one group alone does not prove a benefit.</source>
        <translation>病人常在數值最差時參加研究。之後再測，即使沒有治療，數值也往往會好一些。所以，只看一組人的變化，不能證明療法有效。</translation>
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
        <translation>鈉-葡萄糖共同轉運蛋白2抑制劑（排糖藥）</translation>
    </message>
    <message>
        <source>SGLT2 inhibitor|SGLT2 inhibitors|sodium-glucose cotransporter-2 inhibitor</source>
        <translation>SGLT2抑制劑|排糖藥</translation>
    </message>
    <message>
        <source>SGLT-2 inhibitor|SGLT2i|SGLT-2i|gliflozin|gliflozins</source>
        <translation>SGLT-2抑制劑|SGLT2i|SGLT-2i|鈉-葡萄糖共同轉運蛋白2抑制劑|鈉-葡萄糖協同轉運蛋白2抑制劑</translation>
    </message>
    <message>
        <source>A pill first made for diabetes. Large trials show that it slows kidney disease. It can cause infections of the genitals and, rarely, ketoacidosis.</source>
        <translation>原本用來治療糖尿病的口服藥，大型試驗顯示能減緩腎臟病惡化。可能引起生殖器感染，少數人會發生酮酸中毒。</translation>
    </message>
    <message>
        <source>In one big trial, kidney disease got worse or people died of heart disease: about 17 of 100 on placebo, and about 13 of 100 with the drug. This was over about 2 years.</source>
        <translation>一項大型試驗追蹤約2年。腎臟病惡化或死於心臟病的人，安慰劑組每100人約有17人，用藥組每100人約有13人。</translation>
    </message>
</context>
<context>
    <name>glossary/sham</name>
    <message>
        <source>Sham treatment</source>
        <translation>假治療</translation>
    </message>
    <message>
        <source>sham procedure: a pretend treatment</source>
        <translation>外觀相同的模擬治療</translation>
    </message>
    <message>
        <source>sham|sham treatment|sham procedure</source>
        <translation>假治療|假處置|模擬治療</translation>
    </message>
    <message>
        <source>sham control|sham therapy|sham surgery|pretend treatment|fake treatment</source>
        <translation>偽治療|假手術|假輸注|假介入</translation>
    </message>
    <message>
        <source>A pretend procedure that looks and feels like the real one. It is a kind of placebo: nobody can tell who got the real treatment.</source>
        <translation>看起來、感覺起來都和真的一樣，但不含真正治療的做法。這是一種安慰劑，讓人分不出誰接受了真正的治療。</translation>
    </message>
</context>
<context>
    <name>glossary/single_arm</name>
    <message>
        <source>Single-arm trial</source>
        <translation>單組試驗</translation>
    </message>
    <message>
        <source>trial with one group only, without a control group</source>
        <translation>只有一組、沒有對照組的試驗</translation>
    </message>
    <message>
        <source>single-arm trial|single-arm trials|single-arm study|single-arm studies|single-arm</source>
        <translation>單組試驗|單臂試驗|單組研究|單臂研究</translation>
    </message>
    <message>
        <source>single arm|one-arm trial|uncontrolled trial|no control group|before-and-after study</source>
        <translation>單臂|單組|無對照試驗|前後比較研究</translation>
    </message>
    <message>
        <source>A trial in which everybody gets the new treatment. There is nobody to compare with, so a change may have other causes.</source>
        <translation>每個人都接受新療法的試驗。沒有人可以比較，所以變化可能另有原因。</translation>
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
        <source>stem cell therapy|stem cell treatment</source>
        <translation>幹細胞治療|幹細胞療法|幹細胞移植</translation>
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
        <translation>腎臟移植|腎移植|!腎移植物|!腎臟移植物</translation>
    </message>
    <message>
        <source>renal transplant|renal transplantation|kidney graft|donor kidney|new kidney</source>
        <translation>換腎|換腎手術|腎移植手術|腎臟移植手術|移植腎</translation>
    </message>
    <message>
        <source>A doctor puts a healthy kidney from someone else into your body.</source>
        <translation>醫師把他人的健康腎臟移植到您的體內。</translation>
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
        <translation>形成腫瘤的能力</translation>
    </message>
    <message>
        <source>tumorigenicity</source>
        <translation>致瘤性|致腫瘤性</translation>
    </message>
    <message>
        <source>tumourigenicity|tumour risk|tumor risk|cancer risk</source>
        <translation>成瘤性|致癌風險|腫瘤風險</translation>
    </message>
    <message>
        <source>The chance that cells may grow into a tumour. This is why long follow-up is needed.</source>
        <translation>細胞長成腫瘤的可能性，所以需要長期追蹤。</translation>
    </message>
    <message>
        <source>In a review of 55 trials in many diseases, cancer was about as common with MSC as without. The ratio was 0.93 (0.60 to 1.45). A ratio of 1 means no difference. The range is wide, so a small risk is not ruled out.</source>
        <translation>一篇回顧彙整55項多種疾病的試驗。不論有沒有接受間質幹細胞，得癌症的機會差不多。比值為0.93（0.60至1.45），1表示沒有差別。這個範圍很寬，不能排除小的風險。</translation>
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
        <translation>臍帶間質幹細胞（UC-MSC、hUC-MSC）</translation>
    </message>
    <message>
        <source>UC-MSC|hUC-MSC|umbilical-cord MSC|umbilical cord MSC|umbilical-cord cells</source>
        <translation>UC-MSC|hUC-MSC|臍帶間質幹細胞|臍帶MSC|臍帶細胞</translation>
    </message>
    <message>
        <source>umbilical cord mesenchymal stem cells|umbilical cord stem cells|umbilical cord cells|cord tissue cells|Wharton&apos;s jelly cells</source>
        <translation>臍帶幹細胞|人類臍帶間質幹細胞|臍帶間充質幹細胞|臍帶間葉幹細胞|華通氏膠間質幹細胞</translation>
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
        <source>For learning only. Ask your doctor before you decide. Take the page “Questions to ask” with you.</source>
        <translation>僅供學習。做決定前請先問您的醫師。請帶著「可以問的問題」這一頁。</translation>
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
        <translation>這裡用淺顯的文字，說明幹細胞與腎衰竭。內容還是草稿，尚未經臨床醫療人員審閱。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>這些內容有什麼用？</translation>
    </message>
    <message>
        <source>It shows what is known about stem cells for kidney failure, and what is not. It helps you to ask good questions.</source>
        <translation>用幹細胞治療腎衰竭，哪些已知，哪些未知，這裡都會說明。這些內容也幫助您提出好問題。</translation>
    </message>
    <message>
        <source>It also lists harm that was seen and trials that found no benefit.</source>
        <translation>這裡也列出曾經發生的傷害，以及沒有發現好處的試驗。</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>這些內容給誰看？</translation>
    </message>
    <message>
        <source>It is for people with kidney disease and their families. They can read it with a nurse or doctor.</source>
        <translation>給腎臟病病人和家屬看，可以和護理師或醫師一起看。</translation>
    </message>
    <message>
        <source>What is it not?</source>
        <translation>這些內容不是什麼？</translation>
    </message>
    <message>
        <source>It is not advice for your own case. Your kidney team gives you that.</source>
        <translation>不是針對您個人的建議。個人的建議，由您的腎臟科醫療團隊提供。</translation>
    </message>
    <message>
        <source>It does not find out what illness you have.</source>
        <translation>不會診斷您得了什麼病。</translation>
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
        <translation>這些內容如何製作？</translation>
    </message>
    <message>
        <source>It began with an article from the site of a stem-cell company. The article promotes the cells.</source>
        <translation>起點是一家幹細胞公司網站上的文章，內容在宣傳細胞治療。</translation>
    </message>
    <message>
        <source>We kept its subjects, not its text. We marked its errors and left out its sales words.</source>
        <translation>我們保留文章的主題，沒有沿用它的文字。我們標出錯誤，刪去推銷用語。</translation>
    </message>
    <message>
        <source>We added fair trials, also those that found no benefit. The article had left these out.</source>
        <translation>我們補上公平比較的試驗，包括沒有發現好處的試驗。那篇文章沒有提到這些試驗。</translation>
    </message>
    <message>
        <source>Each language was written for its own readers.</source>
        <translation>每種語言都為各自的讀者撰寫。</translation>
    </message>
    <message>
        <source>Who paid for it?</source>
        <translation>經費從哪裡來？</translation>
    </message>
    <message>
        <source>No funder is on record for this text. If one becomes known, it will be named here.</source>
        <translation>這些文字查無經費資助紀錄。如果以後得知，會寫在這裡。</translation>
    </message>
    <message>
        <source>Who has checked it?</source>
        <translation>誰審閱過？</translation>
    </message>
    <message>
        <source>It is a draft. No clinician has reviewed it yet. When one has, the name and date will stand here.</source>
        <translation>目前是草稿，尚未經臨床醫療人員審閱。審閱後，會在這裡寫明姓名和日期。</translation>
    </message>
    <message>
        <source>It may hold errors. Check with your kidney team before you act on it.</source>
        <translation>內容可能有錯，採取行動之前，請先詢問腎臟科醫療團隊。</translation>
    </message>
    <message>
        <source>What happens to my data?</source>
        <translation>我的個人資料呢？</translation>
    </message>
    <message>
        <source>Nothing about a patient is stored. There is no login, and it works without the internet.</source>
        <translation>不儲存任何病人資料，不用登入，也不用上網。</translation>
    </message>
    <message>
        <source>When the program is closed, nothing that you looked at is kept.</source>
        <translation>程式關閉後，您看過的內容都不會保留。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
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
        <translation>間質幹細胞似乎主要靠釋放訊號發揮作用。對人的腎臟有沒有幫助，尚未證實。</translation>
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
        <translation>CD34陽性細胞是未成熟的血球，有些能幫助形成小血管。</translation>
    </message>
    <message>
        <source>An exosome is a tiny bubble sent out by cells. It carries signals. It is not a cell.</source>
        <translation>外泌體是細胞釋放的微小囊泡，能傳遞訊號，本身不是細胞。</translation>
    </message>
    <message>
        <source>How might they act?</source>
        <translation>細胞可能如何發揮作用？</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>Whose cells are they?</source>
        <translation>細胞是誰的？</translation>
    </message>
    <message>
        <source>Autologous cells are taken from you and given back to you.</source>
        <translation>自體細胞取自您本人，再輸回您體內。</translation>
    </message>
    <message>
        <source>MSC seem to act mainly by sending out signals that calm inflammation, a defence reaction of the body. They do not mainly become kidney cells.</source>
        <translation>間質幹細胞似乎主要靠釋放訊號，減輕發炎（身體的防禦反應）。這些細胞的主要作用，並不是變成腎細胞。</translation>
    </message>
    <message>
        <source>The promotional article that this program starts from names MSC and exosomes. It says that they slow viruses, calm inflammation and help repair.</source>
        <translation>本程式所根據的宣傳文章提到間質幹細胞和外泌體。文章說兩者能抑制病毒、減輕發炎、幫助修復。</translation>
    </message>
    <message>
        <source>Allogeneic cells come from another person. Your body may react to them, and form antibodies against the donor.</source>
        <translation>異體細胞來自他人。您的身體可能對這些細胞起反應，並產生針對捐贈者的抗體。</translation>
    </message>
    <message>
        <source>Your own cells are not safe just because they are yours.</source>
        <translation>細胞不會因為是自己的，就一定安全。</translation>
    </message>
    <message>
        <source>What is seen in animals and in people?</source>
        <translation>動物和人的結果如何？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled 49 studies in animals. Creatinine fell after the cells were given.</source>
        <translation>2025年的一篇回顧合併了49項動物研究。給予細胞後，肌酸酐下降了。</translation>
    </message>
    <message>
        <source>The same review found only three fair trials in people. There, creatinine did not clearly fall.</source>
        <translation>同一篇回顧只找到三項公平比較的人體試驗。病人的肌酸酐沒有明確下降。</translation>
    </message>
    <message>
        <source>Two blinded trials looked for a benefit: one in AKI, one in lupus with kidney disease. Neither found it.</source>
        <translation>兩項雙盲試驗測試細胞有沒有好處，都沒有發現好處。一項針對急性腎損傷，一項針對狼瘡性腎炎。</translation>
    </message>
    <message>
        <source>Two small placebo trials in diabetic kidney disease looked mainly at safety. Both called the cells safe. Signs of benefit were mixed.</source>
        <translation>另有兩項糖尿病腎病變的小型試驗，以安慰劑對照，主要看安全性。兩項都說細胞安全，至於有沒有好處，結果不一致。</translation>
    </message>
    <message>
        <source>So do the cells work?</source>
        <translation>那麼，細胞有效嗎？</translation>
    </message>
    <message>
        <source>No one knows yet. It is not proven, and it is not ruled out.</source>
        <translation>現在還沒有人知道。尚未證實有效，也不能排除有效。</translation>
    </message>
    <message>
        <source>What helps animals may not help people. Fair trials in people can tell.</source>
        <translation>對動物有用，不一定對人有用。要靠公平比較的人體試驗來回答。</translation>
    </message>
    <message>
        <source>A review from 2025 pooled four small studies in diabetic kidney disease. It found small gains in some tests, but not in all. In one of the four, both groups got cells.</source>
        <translation>2025年的一篇回顧彙整了四項糖尿病腎病變的小型研究。有些檢查指標略有改善，但不是每一項都改善。其中一項研究，兩組都接受了細胞治療。</translation>
    </message>
</context>
<context>
    <name>pages/corrections</name>
    <message>
        <source>What the source article claims, and what its sources support</source>
        <translation>宣傳文章怎麼說，資料支持什麼</translation>
    </message>
    <message>
        <source>This page is written for staff. It sets the claims of the promotional article beside what we could find.</source>
        <translation>這一頁寫給醫療人員看。宣傳文章的說法和我們查到的資料，在這裡逐項對照。</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>如何看這一頁</translation>
    </message>
    <message>
        <source>The article stands on the site of a stem-cell company. It promotes the cells.</source>
        <translation>這篇文章刊登在一家幹細胞公司的網站上，是宣傳文章。</translation>
    </message>
    <message>
        <source>Each claim is given in our own words. Below it stands what sources support.</source>
        <translation>每個說法都用我們自己的話轉述。下面寫的是資料支持什麼。</translation>
    </message>
    <message>
        <source>We could not read the four papers behind the four items. For many other papers we saw only a summary or a table.</source>
        <translation>四個項目所依據的四篇論文，我們都無法取得原文。其他許多論文，也只看到摘要或表格。</translation>
    </message>
    <message>
        <source>Large promises</source>
        <translation>過大的承諾</translation>
    </message>
    <message>
        <source>The article says: the cells are a great leap that changes how kidneys are treated.</source>
        <translation>文章說：細胞是一大躍進，改變了腎臟病的治療。</translation>
    </message>
    <message>
        <source>What the sources support: they are still under study. Two blinded trials looked for a benefit. Neither found it.</source>
        <translation>資料支持的是：細胞仍在研究中。兩項雙盲試驗測試有沒有好處，都沒有發現好處。</translation>
    </message>
    <message>
        <source>The article says: the cells turn into kidney cells and so mend the damage.</source>
        <translation>文章說：細胞會變成腎細胞，並修復損傷。</translation>
    </message>
    <message>
        <source>What the sources support: MSC seem to act mainly by sending signals, not by turning into kidney cells.</source>
        <translation>資料支持的是：間質幹細胞似乎主要靠釋放訊號發揮作用。主要的作用並不是變成腎細胞。</translation>
    </message>
    <message>
        <source>The article says: early trials in people showed clear gains.</source>
        <translation>文章說：早期的人體試驗顯示，病人明顯改善。</translation>
    </message>
    <message>
        <source>What the sources support: gains in animals. The results in people do not agree.</source>
        <translation>資料支持的是：動物研究有改善，人體結果不一致。</translation>
    </message>
    <message>
        <source>The article says: more patients will be freed from dialysis.</source>
        <translation>文章說：會有更多病人不必再洗腎。</translation>
    </message>
    <message>
        <source>No source supports this: we found no trial that shows it.</source>
        <translation>沒有資料支持這一點：我們沒有查到能證明的試驗。</translation>
    </message>
    <message>
        <source>Case 1: Suzuki 2021</source>
        <translation>案例1：Suzuki 2021</translation>
    </message>
    <message>
        <source>The article says: it was shown that the cells are safe and that they work.</source>
        <translation>文章說：這個個案證明，細胞安全又有效。</translation>
    </message>
    <message>
        <source>What the sources support: one person without a control group. This can prove neither.</source>
        <translation>資料支持的是：只有一位病人，沒有對照組，兩者都無法證明。</translation>
    </message>
    <message>
        <source>The article says: creatinine got better by rising to 2.96 mg/dL.</source>
        <translation>文章說：肌酸酐升到2.96 mg/dL，代表好轉。</translation>
    </message>
    <message>
        <source>What can be said: creatinine is better when it falls. The value before the cells is not given, so no one can tell how far it fell.</source>
        <translation>可以說的是：肌酸酐下降才是好轉。所用資料未提供治療前的數值，無法知道下降了多少。</translation>
    </message>
    <message>
        <source>The article says: platelets went up.</source>
        <translation>文章說：血小板升高了。</translation>
    </message>
    <message>
        <source>What can be said: the platelet count changed for a time. Up or down has to be checked.</source>
        <translation>可以說的是：血小板數量曾短暫改變，是升是降，仍待查證。</translation>
    </message>
    <message>
        <source>The article says: kidney function got better for the long term.</source>
        <translation>文章說：腎功能長期好轉。</translation>
    </message>
    <message>
        <source>What the sources support: 23 weeks of follow-up. That is not the long term.</source>
        <translation>資料支持的是：追蹤23週，算不上長期。</translation>
    </message>
    <message>
        <source>Case 2: Riordan 2022</source>
        <translation>案例2：Riordan 2022</translation>
    </message>
    <message>
        <source>The article says: the cells quickly undid the kidney damage.</source>
        <translation>文章說：細胞很快就讓腎臟損傷復原。</translation>
    </message>
    <message>
        <source>What the sources support: creatinine fell while he was followed. No one can tell the cells from natural healing.</source>
        <translation>資料支持的是：追蹤期間肌酸酐下降了。是細胞的作用，還是自然恢復，無法分辨。</translation>
    </message>
    <message>
        <source>The article says: he stopped his blood-pressure drugs.</source>
        <translation>文章說：他不用再吃降血壓藥了。</translation>
    </message>
    <message>
        <source>What can be said: only nifedipine is named. Other drugs are not mentioned.</source>
        <translation>可以說的是：所用資料只提到nifedipine，沒有說明其他藥。</translation>
    </message>
    <message>
        <source>The article says: his heart risk fell, because the cells calmed inflammation and mended his kidneys.</source>
        <translation>文章說：細胞減輕發炎，修復了腎臟，所以他的心臟病風險下降。</translation>
    </message>
    <message>
        <source>No source supports this: we found no measure of it.</source>
        <translation>沒有資料支持這一點：我們沒有查到相關的測量結果。</translation>
    </message>
    <message>
        <source>The article says: his haemoglobin went back to normal.</source>
        <translation>文章說：他的血紅素恢復正常。</translation>
    </message>
    <message>
        <source>The article says: this is a safe choice that works in CKD.</source>
        <translation>文章說：對慢性腎臟病，這是安全有效的選擇。</translation>
    </message>
    <message>
        <source>What the sources support: he had AKI, not CKD. One case cannot show that cells are safe or that they work.</source>
        <translation>資料支持的是：他得的是急性腎損傷，不是慢性腎臟病。單一個案無法說明細胞安全或有效。</translation>
    </message>
    <message>
        <source>Two authors of the report hold posts at an institute that treats patients with stem cells.</source>
        <translation>報告的兩位作者，在一家用幹細胞治療病人的機構任職。</translation>
    </message>
    <message>
        <source>Case 3: Wang 2024</source>
        <translation>案例3：Wang 2024</translation>
    </message>
    <message>
        <source>The article says: the authors belong to a kidney institute in Guangdong.</source>
        <translation>文章說：作者屬於廣東的一家腎病研究所。</translation>
    </message>
    <message>
        <source>What can be said: in an earlier paper the group gave addresses in California and New Taipei. The institute could not be confirmed.</source>
        <translation>可以說的是：這個團隊在較早的論文裡，寫的是加州和新北市的機構。我們無法證實有那家研究所。</translation>
    </message>
    <message>
        <source>The article says: the report came out in a journal.</source>
        <translation>文章說：報告發表在期刊上。</translation>
    </message>
    <message>
        <source>We found no stem-cell product approved for kidney failure in China or the USA. In Taiwan we know of none.</source>
        <translation>在中國大陸和美國，我們都沒有查到核准用於腎衰竭的幹細胞產品。就我們所知，台灣也沒有。</translation>
    </message>
    <message>
        <source>In a man of 36 years, 2.96 mg/dL (about 262 µmol/L) gives an eGFR of about 27 mL/min/1.73 m². That is G4, a severe drop. The sum assumes that creatinine is stable.</source>
        <translation>36歲男性的肌酸酐為2.96 mg/dL，算出的eGFR約為27 mL/min/1.73 m²，屬於G4，重度下降。這種算法以肌酸酐穩定為前提。</translation>
    </message>
    <message>
        <source>What can be said: it was 15.3 g/dL (153 g/L) at 2 months. The value before the cells is not given.</source>
        <translation>可以說的是：2個月時為15.3 g/dL。所用資料未提供治療前的數值。</translation>
    </message>
    <message>
        <source>What can be said: it looks like a chapter in a book series, as another text of the group from 2024 is. It has to be checked.</source>
        <translation>可以說的是：看來是系列書中的一章，這個團隊2024年的另一篇文章就是如此。這一點仍待查證。</translation>
    </message>
    <message>
        <source>The article says: long-term kidney failure eased for 5 years.</source>
        <translation>文章說：慢性腎衰竭好轉，持續了5年。</translation>
    </message>
    <message>
        <source>What the sources support: there was concern about CKD stage 3. That is not kidney failure, and no test figures are given.</source>
        <translation>資料支持的是：當時的疑慮是慢性腎臟病第3期，那不是腎衰竭。所用資料也未提供檢驗數值。</translation>
    </message>
    <message>
        <source>The article says: such cells set the standard, and they are safe and work.</source>
        <translation>文章說：這種細胞立下了標準，安全又有效。</translation>
    </message>
    <message>
        <source>Item 4: Allela 2025</source>
        <translation>第4項：Allela 2025</translation>
    </message>
    <message>
        <source>The article says: this is a fourth case.</source>
        <translation>文章說：這是第四個案例。</translation>
    </message>
    <message>
        <source>What the sources support: it is a review of other studies. It has no patient of its own.</source>
        <translation>資料支持的是：這篇文章回顧其他研究，沒有自己的病人。</translation>
    </message>
    <message>
        <source>The article says: exosomes are safer and better aimed than dialysis or a transplant.</source>
        <translation>文章說：和洗腎、移植相比，外泌體更安全，也更能到達目標。</translation>
    </message>
    <message>
        <source>No source supports this: we found no study in people that compares them.</source>
        <translation>沒有資料支持這一點：我們沒有查到比較兩者的人體研究。</translation>
    </message>
    <message>
        <source>Transplants, and drugs together with cells</source>
        <translation>移植，以及藥物與細胞併用</translation>
    </message>
    <message>
        <source>The article says: cells may help people with ESRD to live longer after a transplant.</source>
        <translation>文章說：細胞可能讓末期腎臟病病人在移植後活得更久。</translation>
    </message>
    <message>
        <source>What the sources support: in one trial with MSC, survival was about the same. Rejection at 6 months was 7.5% and 7.7% with cells. It was 21.6% with an antibody instead.</source>
        <translation>資料支持的是：一項間質幹細胞試驗中，存活率差不多。6個月時的排斥反應，兩個細胞組為7.5%和7.7%。改用抗體的一組為21.6%。</translation>
    </message>
    <message>
        <source>The article says: cells and an SGLT2 inhibitor together will work best.</source>
        <translation>文章說：細胞加上SGLT2抑制劑，效果最好。</translation>
    </message>
    <message>
        <source>What the sources support: an SGLT2 inhibitor slows kidney disease without cells. For both together we found no result.</source>
        <translation>資料支持的是：即使不做細胞治療，SGLT2抑制劑也能減緩腎臟病惡化。兩者併用的結果，我們沒有查到。</translation>
    </message>
    <message>
        <source>Harm, and what was left out</source>
        <translation>傷害，以及文章略去的內容</translation>
    </message>
    <message>
        <source>The article says: little went wrong, such as a short fever.</source>
        <translation>文章說：只有短暫發燒之類的小問題。</translation>
    </message>
    <message>
        <source>What the sources support: fever is the harm most clearly linked to MSC. Serious harm has been published too: kidneys lost, clots, infections, and a death.</source>
        <translation>資料支持的是：與間質幹細胞關係最明確的傷害是發燒。也有文獻報告過嚴重的傷害：失去腎臟、血栓、感染和死亡。</translation>
    </message>
    <message>
        <source>What can be said: no source is given for the sum. In China, studies may not charge people. In Boao Lecheng (Hainan), hospitals may charge for techniques that the zone has approved. The first three are not for the kidneys. We do not repeat the sum.</source>
        <translation>可以說的是：文章沒有提供金額的依據。在中國大陸，研究不得向受試者收費。海南博鰲樂城的醫院可以對當地核准的技術收費。但首批三項都不是用於腎臟病。我們不轉述金額。</translation>
    </message>
    <message>
        <source>The article shows only good reports.</source>
        <translation>文章只列出好的報告。</translation>
    </message>
    <message>
        <source>It leaves out three trials without a clear gain, in AKI, CKD and lupus. It leaves out two people whose kidneys were badly harmed.</source>
        <translation>文章略去了三項試驗，都沒有明確的好處。這些試驗針對急性腎損傷、慢性腎臟病和狼瘡性腎炎。兩位腎臟嚴重受損的病人，文章也略去了。</translation>
    </message>
    <message>
        <source>One of the two later died of an infection.</source>
        <translation>其中一位病人後來死於感染。</translation>
    </message>
    <message>
        <source>See the page “What harm has been seen?”.</source>
        <translation>請看「出現過哪些傷害？」這一頁。</translation>
    </message>
    <message>
        <source>The article says: it takes more than 10 years to know the long-term risks.</source>
        <translation>文章說：要10年以上才能知道長期風險。</translation>
    </message>
    <message>
        <source>What can be said: care is right, but no source is given for the number of years.</source>
        <translation>可以說的是：謹慎是對的，但文章沒有提供年數的依據。</translation>
    </message>
    <message>
        <source>Money, approval and insurance</source>
        <translation>費用、核准與保險</translation>
    </message>
    <message>
        <source>The article says: one treatment costs a certain sum.</source>
        <translation>文章說：治療一次要花某個金額。</translation>
    </message>
    <message>
        <source>The article says: the NMPA is helping to get stem-cell drugs covered by insurance.</source>
        <translation>文章說：中國大陸的NMPA正在推動幹細胞藥納入保險給付。</translation>
    </message>
    <message>
        <source>What the sources support: a health insurance office (NHSA) runs drug cover, not the NMPA.</source>
        <translation>資料支持的是：管藥品給付的是國家醫療保障局（NHSA），不是NMPA。</translation>
    </message>
    <message>
        <source>We found no source for such a plan.</source>
        <translation>我們沒有查到這項計畫的資料。</translation>
    </message>
    <message>
        <source>The article says: some uses will be on sale in 2026.</source>
        <translation>文章說：2026年，部分用途的產品就會上市。</translation>
    </message>
    <message>
        <source>What the sources support: one MSC drug has had conditional approval in China since January 2025. It is for GVHD, not for the kidneys.</source>
        <translation>資料支持的是：中國大陸自2025年1月起，有條件核准了一種間質幹細胞藥。這種藥用於移植物抗宿主疾病，不是用於腎臟病。</translation>
    </message>
    <message>
        <source>The article says: choose trials that the NMPA has approved.</source>
        <translation>文章說：要參加試驗，就選NMPA核准的。</translation>
    </message>
    <message>
        <source>What can be said: this is partly right. Since 1 May 2026 a study can also be lawful when it is filed with the NHC. Check its number, and that it charges no fee.</source>
        <translation>可以說的是：這話部分正確。自2026年5月1日起，向國家衛生健康委員會備案的研究也可以是合法的。請核對登錄編號，並確認不收費。</translation>
    </message>
    <message>
        <source>Its four references</source>
        <translation>文章的四筆參考文獻</translation>
    </message>
    <message>
        <source>Suzuki 2021: title, team and journal are confirmed by other pages. Its page numbers and DOI are only in the article.</source>
        <translation>Suzuki 2021：篇名、團隊和期刊，已由其他網頁證實。頁碼和DOI只見於文章。</translation>
    </message>
    <message>
        <source>Riordan 2022: only in the article. We could not confirm it.</source>
        <translation>Riordan 2022：只見於文章，我們無法證實。</translation>
    </message>
    <message>
        <source>Wang 2024: only in the article. The initials of the third author do not fit other papers of the group. They have to be checked.</source>
        <translation>Wang 2024：只見於文章。第三作者的名字縮寫，與該團隊其他論文不一致，仍待查證。</translation>
    </message>
    <message>
        <source>Allela 2025: only in the article. Volume and pages are missing.</source>
        <translation>Allela 2025：只見於文章，缺卷號和頁碼。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>What the sources support: one case. After a first stone, about 30 to 50% of people have another within 5 years. So many have none, even without cells. He had stones again and again, so these figures may not fit him.</source>
        <translation>資料支持的是：只有一個個案。第一次長結石後，約30%至50%的人在5年內再長。也就是說，許多人即使沒有接受細胞治療，也沒有再長。他的結石反覆發作，這些數字可能不適用於他。</translation>
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
        <translation>這些是以後的構想，大多來自那篇宣傳文章，是期望，不是結果。</translation>
    </message>
    <message>
        <source>New tools for the cells</source>
        <translation>改進細胞的新工具</translation>
    </message>
    <message>
        <source>Some hope that gene editing and 3D bioprinting will help. The cells may then find their target and keep working.</source>
        <translation>有人希望基因編輯和3D生物列印能幫上忙。細胞也許就能到達目標，並持續發揮作用。</translation>
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
        <translation>有人希望把細胞治療和藥物（例如SGLT2抑制劑）、復健結合起來。</translation>
    </message>
    <message>
        <source>An SGLT2 inhibitor already slows kidney disease without cells. Large trials show this.</source>
        <translation>即使不做細胞治療，SGLT2抑制劑也能減緩腎臟病惡化。大型試驗顯示了這一點。</translation>
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
        <translation>針對急性腎損傷，北美27個中心完成了一項試驗。結果沒有發現好處。</translation>
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
        <translation>統一的製備方法和長期安全性，都還要研究。如何把細胞送到正確的位置，也是如此。</translation>
    </message>
    <message>
        <source>One small trial was set up to test MSC in AKI with COVID. The registry copy we saw, from January 2022, had no results.</source>
        <translation>一項小型試驗要測試間質幹細胞。參加者是COVID-19（新冠肺炎）合併急性腎損傷的病人。我們看到的是2022年1月的登錄資料，還沒有結果。</translation>
    </message>
    <message>
        <source>What about exosomes?</source>
        <translation>外泌體呢？</translation>
    </message>
    <message>
        <source>Some hope that exosomes from MSC will help in AKI caused by a virus.</source>
        <translation>病毒可能引起急性腎損傷。有人希望間質幹細胞的外泌體能幫助這些病人。</translation>
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
        <translation>如果想協助研究，請向腎臟科醫療團隊詢問已登錄的試驗。好的試驗經過倫理審查核准，也不收費。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>Take the page “Questions to ask” with you.</source>
        <translation>請帶著「可以問的問題」這一頁。</translation>
    </message>
    <message>
        <source>One trial in CKD had 40 people. Kidney tests got better only in the treated group. What we read does not say how the groups were made. An erratum (a correction) came out in 2017.</source>
        <translation>一項慢性腎臟病試驗有40人參加。只有治療組的腎功能指標改善。所用資料沒有說明如何分組。2017年，這篇論文發表了更正。</translation>
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
        <translation>腎臟可能突然衰竭，也可能慢慢衰竭。早期徵兆不容易察覺，所以檢查和及早治療很重要。</translation>
    </message>
    <message>
        <source>What do kidneys do?</source>
        <translation>腎臟有什麼功能？</translation>
    </message>
    <message>
        <source>Each kidney has about one million tiny filters.</source>
        <translation>每顆腎臟大約有一百萬個微小的濾網。</translation>
    </message>
    <message>
        <source>If the filters leak, too much protein gets into the urine. This is often an early sign.</source>
        <translation>濾網如果滲漏，過多的蛋白質就會進入尿中，這常是早期徵兆。</translation>
    </message>
    <message>
        <source>What is sudden kidney failure?</source>
        <translation>什麼是急性腎損傷（舊稱急性腎衰竭）？</translation>
    </message>
    <message>
        <source>In AKI, the kidneys stop working well within hours or days. It can be deadly, but it can also heal.</source>
        <translation>急性腎損傷時，腎功能在幾小時到幾天內突然變差。這可能危及生命，也有機會恢復。</translation>
    </message>
    <message>
        <source>Doctors look for a fast rise in creatinine, or too little urine. AKI has stages 1 to 3. Stage 3 is the worst.</source>
        <translation>醫師會看肌酸酐是否快速升高，或尿量是否太少。急性腎損傷分為第1至第3期，第3期最嚴重。</translation>
    </message>
    <message>
        <source>What is long-term kidney disease?</source>
        <translation>什麼是慢性腎臟病？</translation>
    </message>
    <message>
        <source>By eGFR, the stages run from G1 to G5. By ACR, a urine test, they run from A1 to A3. G5 means kidney failure.</source>
        <translation>依估算腎絲球過濾率（eGFR），分為G1至G5；依尿液檢查（ACR），分為A1至A3。G5就是腎衰竭。</translation>
    </message>
    <message>
        <source>What might you feel?</source>
        <translation>您可能有什麼感覺？</translation>
    </message>
    <message>
        <source>Haemoglobin can be low in kidney disease. This makes you tired.</source>
        <translation>腎臟病病人的血紅素可能偏低，讓人疲倦。</translation>
    </message>
    <message>
        <source>You feel tired or weak.</source>
        <translation>疲倦或沒力氣。</translation>
    </message>
    <message>
        <source>Your kidneys clean your blood. They take out waste and extra fluid, which leave as urine. Creatinine is one such waste. Your muscles make it.</source>
        <translation>腎臟負責清潔血液，把廢物和多餘的水分變成尿液排出。肌酸酐就是其中一種廢物，由肌肉產生。</translation>
    </message>
    <message>
        <source>They also make hormones, which keep your bones strong and help to make blood.</source>
        <translation>腎臟也分泌荷爾蒙，讓骨骼強健，也幫助造血。</translation>
    </message>
    <message>
        <source>Without quick treatment, salts and chemicals build up in the body. This can harm other organs.</source>
        <translation>不及時治療，鹽分和化學物質堆積在體內，可能傷害其他器官。</translation>
    </message>
    <message>
        <source>Kidneys can recover without cells. In the USA, 32,598 people began dialysis for kidney failure after AKI. Of these, 35 of 100 recovered, and most of them within a year. See the page “Getting better without cells”.</source>
        <translation>即使不做細胞治療，腎臟也可能恢復。美國有32,598人因急性腎損傷後的腎衰竭開始洗腎，每100人約有35人恢復，多數在一年之內。請看「不做細胞治療，也可能好轉」這一頁。</translation>
    </message>
    <message>
        <source>CKD is kidney damage or low kidney function that lasts more than three months.</source>
        <translation>慢性腎臟病是指腎臟受損或功能下降，持續超過三個月。</translation>
    </message>
    <message>
        <source>G5 does not mean that dialysis must start at once. In a trial of 828 people, those who started early did not live longer than those who waited. Ask your kidney team.</source>
        <translation>到了G5，不等於馬上要洗腎。一項828人的試驗發現，提早開始洗腎的人，並沒有比晚開始的人活得更久。請詢問腎臟科醫療團隊。</translation>
    </message>
    <message>
        <source>Diabetes and high blood pressure are the main causes. In the USA they cause about two of three cases of kidney failure.</source>
        <translation>糖尿病和高血壓是最主要的原因。在美國，約三分之二的腎衰竭由這兩種病引起。</translation>
    </message>
    <message>
        <source>Early signs are often hard to notice. When the kidneys fail, you may have some of these:</source>
        <translation>早期徵兆往往不明顯。腎衰竭時，可能出現：</translation>
    </message>
    <message>
        <source>Your ankles, face or belly swell.</source>
        <translation>腳踝、臉或肚子水腫。</translation>
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
        <translation>腎臟受損時，您可能還沒有感覺。抽血和驗尿能及早發現。</translation>
    </message>
    <message>
        <source>Keep your check-ups, even when you feel well.</source>
        <translation>即使感覺良好，也要按時回診檢查。</translation>
    </message>
    <message>
        <source>Get help at once if you suddenly pass much less urine than usual. Do so too if you suddenly feel very ill.</source>
        <translation>尿量突然比平常少很多，或突然覺得病得很重，請馬上就醫。</translation>
    </message>
    <message>
        <source>When the kidneys fail, dialysis or a new kidney can do much of their work. A third choice is conservative kidney management: full care by your team, without dialysis or a transplant.</source>
        <translation>腎臟衰竭後，洗腎或腎臟移植可以代替腎臟的許多工作。第三種選擇是腎臟保守治療，不洗腎，也不移植。醫療團隊仍會完整照護您。</translation>
    </message>
    <message>
        <source>Dialysis cleans the blood when the kidneys cannot. It uses a machine, or the lining of the belly. It does only part of the work of healthy kidneys.</source>
        <translation>腎臟無法清潔血液時，可以靠洗腎（透析）清潔。血液透析用機器，腹膜透析用肚子裡的腹膜。洗腎只能代替健康腎臟的一部分工作。</translation>
    </message>
    <message>
        <source>Blood-pressure control, the control of blood sugar, and the right food are part of usual care.</source>
        <translation>控制血壓、控制血糖、調整飲食，都是常規照護的一部分。</translation>
    </message>
    <message>
        <source>For more, see the pages “What does work today?” and “Your options”.</source>
        <translation>更多內容，請看「現在哪些治療有效？」和「您有哪些選擇」兩頁。</translation>
    </message>
    <message>
        <source>Stem cells are not proven to help.</source>
        <translation>幹細胞有沒有幫助，尚未證實。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>What are dialysis and a transplant?</source>
        <translation>什麼是洗腎和腎臟移植？</translation>
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
        <source>Ask your kidney team which of these fit you.</source>
        <translation>請問您的腎臟科醫療團隊，哪些適合您。</translation>
    </message>
</context>
<context>
    <name>pages/options</name>
    <message>
        <source>Your options</source>
        <translation>您有哪些選擇</translation>
    </message>
    <message>
        <source>There is more than one way to live with kidney disease. Each has benefits and harms. Here they stand side by side.</source>
        <translation>面對腎臟病，不只有一種選擇，每一種都有好處，也有傷害。這裡把各種選擇並列，方便比較。</translation>
    </message>
    <message>
        <source>Before you compare</source>
        <translation>比較之前</translation>
    </message>
    <message>
        <source>No choice here is right for everybody. What fits you depends on your kidneys, your other illness, and what matters to you.</source>
        <translation>沒有一種選擇適合所有人。哪一種適合您，要看您的腎臟、其他疾病，以及您重視什麼。</translation>
    </message>
    <message>
        <source>Most choices are not for ever. You can change from one kind of dialysis to another. Dialysis can also bridge the time to a transplant.</source>
        <translation>大多數選擇並不是永久的。洗腎的方式可以更換，也可以一邊洗腎，一邊等待移植。</translation>
    </message>
    <message>
        <source>Start to talk about it early, before you need it.</source>
        <translation>請早一點開始談，不要等到需要時才談。</translation>
    </message>
    <message>
        <source>The options side by side</source>
        <translation>各種選擇並列比較</translation>
    </message>
    <message>
        <source>Usual care and drugs that slow the disease</source>
        <translation>常規照護和減緩惡化的藥物</translation>
    </message>
    <message>
        <source>People with CKD who are not on dialysis.</source>
        <translation>沒有洗腎的慢性腎臟病病人。</translation>
    </message>
    <message>
        <source>Which drug fits depends on diabetes, eGFR and protein in the urine.</source>
        <translation>用哪種藥，要看eGFR、尿蛋白，以及有沒有糖尿病。</translation>
    </message>
    <message>
        <source>Slows the loss of kidney function.</source>
        <translation>減緩腎功能下降。</translation>
    </message>
    <message>
        <source>Does not bring back what is lost.</source>
        <translation>已經失去的功能，無法恢復。</translation>
    </message>
    <message>
        <source>Pills each day or a shot each week, and blood tests.</source>
        <translation>每天服藥或每週打針，還要抽血。</translation>
    </message>
    <message>
        <source>Less salt, more movement.</source>
        <translation>少吃鹽，多活動。</translation>
    </message>
    <message>
        <source>Dialysis in a centre</source>
        <translation>在洗腎中心洗腎</translation>
    </message>
    <message>
        <source>People with kidney failure.</source>
        <translation>腎衰竭病人。</translation>
    </message>
    <message>
        <source>An early start did not help people live longer (IDEAL). Many start when symptoms come.</source>
        <translation>提早開始，並沒有讓人活得更久（IDEAL試驗）。許多人在出現症狀時才開始。</translation>
    </message>
    <message>
        <source>Does a small part of the work of the kidneys.</source>
        <translation>代替腎臟的一小部分工作。</translation>
    </message>
    <message>
        <source>Can help people feel better and live longer. It does not heal the kidneys.</source>
        <translation>可以讓人舒服些、活得更久，但不能治好腎臟。</translation>
    </message>
    <message>
        <source>Tiredness, low blood pressure, cramps.</source>
        <translation>疲倦、低血壓、抽筋。</translation>
    </message>
    <message>
        <source>Germs in the blood (sepsis), which can kill. The access to the blood can clot.</source>
        <translation>血液感染（敗血症），可能致命。洗腎用的血管通路可能堵塞。</translation>
    </message>
    <message>
        <source>About 3 visits a week, of about 4 hours each.</source>
        <translation>每週約3次，每次約4小時。</translation>
    </message>
    <message>
        <source>Limits on food and drink.</source>
        <translation>飲食和水分都受限制。</translation>
    </message>
    <message>
        <source>Dialysis at home</source>
        <translation>在家洗腎</translation>
    </message>
    <message>
        <source>People with kidney failure who can learn it, and have room and a clean place.</source>
        <translation>能學會操作、家裡有空間且環境乾淨的腎衰竭病人。</translation>
    </message>
    <message>
        <source>Through the belly (peritoneal): it may not work after major belly surgery.</source>
        <translation>腹膜透析：做過腹部大手術的人，可能無法進行。</translation>
    </message>
    <message>
        <source>People live about as long as in a centre, and often with better quality of life.</source>
        <translation>存活時間與在洗腎中心差不多，生活品質常較好。</translation>
    </message>
    <message>
        <source>By machine (haemodialysis): low blood pressure, cramps, germs in the blood.</source>
        <translation>血液透析：低血壓、抽筋、血液感染。</translation>
    </message>
    <message>
        <source>Peritoneal: every day, a few bag changes by hand, or a machine at night.</source>
        <translation>腹膜透析：每天做，手動換液幾次，或夜間用機器。</translation>
    </message>
    <message>
        <source>By machine: 3 to 6 times a week, with a partner in the room (US rule).</source>
        <translation>血液透析：每週3至6次，旁邊要有人陪（美國的規定）。</translation>
    </message>
    <message>
        <source>Kidney transplant</source>
        <translation>腎臟移植</translation>
    </message>
    <message>
        <source>People with kidney failure who are well enough for surgery.</source>
        <translation>身體能承受手術的腎衰竭病人。</translation>
    </message>
    <message>
        <source>Not with severe heart disease, spread cancer, or an infection that is not yet treated.</source>
        <translation>有嚴重心臟病、癌症擴散，或感染還沒有治療的人，不適合。</translation>
    </message>
    <message>
        <source>Most stay free of dialysis for long.</source>
        <translation>多數人長期不必洗腎。</translation>
    </message>
    <message>
        <source>In a large US study, later death rates were 48% to 82% lower than on the waiting list. People were not chosen by lot.</source>
        <translation>美國一項大型研究中，移植者後來的死亡率，比等待移植的人低48%至82%。這些人不是隨機分組的。</translation>
    </message>
    <message>
        <source>In the first 2 weeks the risk of death was 2.8 times as high.</source>
        <translation>移植後的前2週，死亡風險是等待移植者的2.8倍。</translation>
    </message>
    <message>
        <source>Rejection. The drugs against it can bring infection, cancer and diabetes.</source>
        <translation>排斥反應。抗排斥藥可能引起感染、癌症和糖尿病。</translation>
    </message>
    <message>
        <source>Drugs every day. Without them, the kidney can fail.</source>
        <translation>每天用藥，不用藥的話，移植的腎臟可能失去功能。</translation>
    </message>
    <message>
        <source>Check-ups for life. Often years of waiting first.</source>
        <translation>終身回診。移植前，常要等好幾年。</translation>
    </message>
    <message>
        <source>Conservative kidney management</source>
        <translation>腎臟保守治療</translation>
    </message>
    <message>
        <source>People with kidney failure who choose not to have dialysis.</source>
        <translation>選擇不洗腎的腎衰竭病人。</translation>
    </message>
    <message>
        <source>It may suit people over 75 or 80 with other serious illness.</source>
        <translation>可能適合75歲或80歲以上、有其他重病的人。</translation>
    </message>
    <message>
        <source>Full care without dialysis: it treats symptoms and protects what the kidneys still do.</source>
        <translation>不洗腎的完整照護：處理症狀，保護剩餘的腎功能。</translation>
    </message>
    <message>
        <source>Over 75 and very ill: dialysis added about 4 months, which may be due to chance.</source>
        <translation>75歲以上、病情重的人，洗腎約多活4個月，這可能只是偶然。</translation>
    </message>
    <message>
        <source>It does not do the work of the kidneys. For most other people, dialysis extends life.</source>
        <translation>不能代替腎臟的工作。對其他大多數人來說，洗腎能延長生命。</translation>
    </message>
    <message>
        <source>All ages: people lived 21.2 months, and 67.1 with dialysis or a transplant (median). They were also older and more ill.</source>
        <translation>不分年齡：不洗腎的人存活21.2個月，洗腎或移植的人67.1個月（中位數）。不洗腎的人年紀也較大，病也較重。</translation>
    </message>
    <message>
        <source>Regular visits, pills, a diet.</source>
        <translation>定期看診、服藥、調整飲食。</translation>
    </message>
    <message>
        <source>Talks with your family and team about what matters to you, up to the end of life.</source>
        <translation>和家人、醫療團隊談談您重視什麼，直到生命末期。</translation>
    </message>
    <message>
        <source>A registered trial</source>
        <translation>已登錄的試驗</translation>
    </message>
    <message>
        <source>People who fit the rules of that trial.</source>
        <translation>符合該試驗條件的人。</translation>
    </message>
    <message>
        <source>Check the number on the page “How to look up a trial” or with your team.</source>
        <translation>請依「如何查詢試驗」這一頁核對登錄編號，或請醫療團隊幫忙。</translation>
    </message>
    <message>
        <source>Finds out whether something works and is safe.</source>
        <translation>查明一種治療是否有效、是否安全。</translation>
    </message>
    <message>
        <source>It may help people in the future. It may not help you.</source>
        <translation>可能幫助以後的人，不一定能幫助您。</translation>
    </message>
    <message>
        <source>Side effects can be serious, and some are not known yet.</source>
        <translation>副作用可能嚴重，有些還不知道。</translation>
    </message>
    <message>
        <source>You may get usual care or a placebo instead.</source>
        <translation>您可能被分到常規照護或安慰劑。</translation>
    </message>
    <message>
        <source>More visits and tests.</source>
        <translation>要多回診、多做檢查。</translation>
    </message>
    <message>
        <source>You sign a consent form first. You may leave at any time.</source>
        <translation>要先簽同意書，隨時可以退出。</translation>
    </message>
    <message>
        <source>A clinic that sells cells</source>
        <translation>販售細胞的診所</translation>
    </message>
    <message>
        <source>No cells that clinics sell are proven to help kidneys.</source>
        <translation>診所販售的細胞，沒有一種證實對腎臟有幫助。</translation>
    </message>
    <message>
        <source>It is a sale, not a test. So nobody learns whether it works.</source>
        <translation>這是買賣，不是試驗，所以沒有人能知道有沒有效。</translation>
    </message>
    <message>
        <source>Blindness, tumours and infections were reported to the FDA.</source>
        <translation>FDA收到過失明、腫瘤和感染的通報。</translation>
    </message>
    <message>
        <source>Money and time that your care may need.</source>
        <translation>花掉的錢和時間，您的照護可能正需要。</translation>
    </message>
    <message>
        <source>If you are harmed, your own team must treat it.</source>
        <translation>如果受到傷害，還是要由您自己的醫療團隊治療。</translation>
    </message>
    <message>
        <source>What this table cannot tell you</source>
        <translation>這張表無法告訴您哪些事</translation>
    </message>
    <message>
        <source>It cannot tell how you will do. The numbers are from groups, and many of those people differ from you.</source>
        <translation>這張表無法預測您會如何。數字來自群體，其中許多人的情況和您不同。</translation>
    </message>
    <message>
        <source>Dialysis, transplant and care without dialysis were not compared by lot. Healthier people get a transplant more often. So part of the gap is not due to the treatment.</source>
        <translation>洗腎、移植，以及不洗腎的照護，沒有用隨機分組比較過。較健康的人更常接受移植，所以差距不全是治療造成的。</translation>
    </message>
    <message>
        <source>Some numbers are old, or from other countries. What is on offer near you may differ.</source>
        <translation>有些數字較舊，或來自其他國家。您附近有哪些選擇，可能不一樣。</translation>
    </message>
    <message>
        <source>It does not list every side effect. Ask your team for yours.</source>
        <translation>這張表沒有列出所有副作用。您可能會有哪些，請問醫療團隊。</translation>
    </message>
    <message>
        <source>AKI, the sudden kind, is another story: it can heal.</source>
        <translation>急性腎損傷（舊稱急性腎衰竭）是另一回事，有機會恢復。</translation>
    </message>
    <message>
        <source>How to choose</source>
        <translation>如何選擇</translation>
    </message>
    <message>
        <source>Take these questions to your kidney team. Take someone you trust with you.</source>
        <translation>帶著這些問題去問腎臟科醫療團隊。請一位您信任的人陪您去。</translation>
    </message>
    <message>
        <source>What is likely to happen to me with each choice? And what if we wait?</source>
        <translation>每一種選擇，我的情況可能會如何？如果先等一等呢？</translation>
    </message>
    <message>
        <source>Which of these can I have here? Why do the others not fit me?</source>
        <translation>這裡可以做哪幾種？其他的為什麼不適合我？</translation>
    </message>
    <message>
        <source>How will I feel on a normal day? How many hours will it take?</source>
        <translation>平常的一天，我會有什麼感受？治療要花幾個小時？</translation>
    </message>
    <message>
        <source>What harms are most likely for me? What would you do about them?</source>
        <translation>對我來說，最可能有哪些傷害？發生時，你們會如何處理？</translation>
    </message>
    <message>
        <source>Who can help me at home? What will it cost me?</source>
        <translation>在家裡，誰能幫我？我要付多少費用？</translation>
    </message>
    <message>
        <source>Can I change my mind later? Can I try it for a time?</source>
        <translation>以後可以改變主意嗎？可以先試一段時間嗎？</translation>
    </message>
    <message>
        <source>What matters most to me: more time, feeling well, being at home, or travel?</source>
        <translation>我最重視什麼：活得更久、感覺舒服、待在家裡，還是能去旅行？</translation>
    </message>
    <message>
        <source>If you think about cells, take the page “Questions to ask” with you.</source>
        <translation>如果您在考慮細胞治療，請帶著「可以問的問題」這一頁。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>適合哪些人</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>能做到什麼</translation>
    </message>
    <message>
        <source>Harms and limits</source>
        <translation>傷害和限制</translation>
    </message>
    <message>
        <source>What it asks of your life</source>
        <translation>生活上要配合的事</translation>
    </message>
    <message>
        <source>A small operation, weeks before the start.</source>
        <translation>開始前幾週，要做一個小手術。</translation>
    </message>
    <message>
        <source>Peritoneal: the belly lining can get infected. You may get a hernia or gain weight.</source>
        <translation>腹膜透析：腹膜可能感染，也可能有疝氣或體重增加。</translation>
    </message>
    <message>
        <source>Of 100 people on placebo, about 17 (16.9%) had a bad outcome in about 2 years. With empagliflozin it was about 13 (13.1%).</source>
        <translation>約2年內，安慰劑組每100人約有17人（16.9%）出現不良結果。empagliflozin組約有13人（13.1%）。</translation>
    </message>
    <message>
        <source>One person with CKD needed dialysis 3 months later. Another had growths where the cells went in, lost a kidney, and later died of an infection.</source>
        <translation>一位慢性腎臟病病人，3個月後需要洗腎。另一人在注射處長出腫塊，失去一顆腎臟，後來死於感染。</translation>
    </message>
    <message>
        <source>Training first. Peritoneal: a small operation at least 2 weeks before.</source>
        <translation>要先接受訓練。腹膜透析：至少2週前動小手術，放置導管。</translation>
    </message>
    <message>
        <source>The surgery: about 5 of 100 people bleed inside. In about 2 of 100, a clot blocks the new kidney (UK).</source>
        <translation>手術：每100人約5人內出血。約2人的移植腎臟被血栓堵住（英國）。</translation>
    </message>
    <message>
        <source>How long people live depends a lot on age. In the UK in 2012, people who began dialysis or had a transplant at 25 to 29 had about 18.5 years ahead (median). At 75 or older it was about 2.4 years.</source>
        <translation>能活多久，和年齡關係很大。英國2012年的資料：25至29歲開始洗腎或接受移植的人，還能活約18.5年（中位數）。75歲以上的人，約2.4年。</translation>
    </message>
    <message>
        <source>SGLT2 inhibitor: fungal infection of the genitals, loss of body water; rarely, acid in the blood.</source>
        <translation>SGLT2抑制劑：生殖器黴菌感染、脫水；少數人會酮酸中毒。</translation>
    </message>
    <message>
        <source>Semaglutide: feeling sick, throwing up; in diabetes, trouble with the eyes.</source>
        <translation>semaglutide：噁心、嘔吐；糖尿病眼病可能出問題。</translation>
    </message>
    <message>
        <source>Finerenone and olmesartan: too much potassium in the blood.</source>
        <translation>finerenone和olmesartan：血鉀過高。</translation>
    </message>
    <message>
        <source>The new kidney does not last for ever: 15 to 20 years on average, or 20 to 25 from a living donor (UK).</source>
        <translation>移植的腎臟無法用一輩子。平均15至20年，活體捐贈的20至25年（英國）。</translation>
    </message>
    <message>
        <source>The FDA says: if you must pay, or if there is no trial, you are likely being misled (US).</source>
        <translation>美國FDA說：要您付費，或不屬於試驗，您很可能被誤導了。</translation>
    </message>
</context>
<context>
    <name>pages/proven</name>
    <message>
        <source>What does work today?</source>
        <translation>現在哪些治療有效？</translation>
    </message>
    <message>
        <source>What else is part of usual care?</source>
        <translation>常規照護還有什麼？</translation>
    </message>
    <message>
        <source>Eat in the way that your kidney team advises.</source>
        <translation>依腎臟科醫療團隊的建議飲食。</translation>
    </message>
    <message>
        <source>What if the kidneys fail?</source>
        <translation>如果腎臟衰竭了呢？</translation>
    </message>
    <message>
        <source>What are the limits?</source>
        <translation>有哪些限制？</translation>
    </message>
    <message>
        <source>No stem-cell product stands on this page. For kidney failure, none is proven.</source>
        <translation>這一頁沒有列出幹細胞產品。用於腎衰竭的幹細胞產品，還沒有任何一種證實有效。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您現在可以做什麼</translation>
    </message>
    <message>
        <source>Do not stop your medicines on your own.</source>
        <translation>不要自行停藥。</translation>
    </message>
    <message>
        <source>If someone offers you cells, ask yourself first: do I already get all that is proven to help?</source>
        <translation>有人建議您接受細胞治療時，請先問問自己。已證實有效的治療，我都用上了嗎？</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>Before kidneys fail, some drugs slow CKD. Large blinded trials show this. Nobody in these trials was on dialysis at the start.</source>
        <translation>腎衰竭之前，有些藥能減緩慢性腎臟病，大型雙盲試驗顯示了這一點。這些試驗開始時，沒有人在洗腎。</translation>
    </message>
    <message>
        <source>Who was in these trials?</source>
        <translation>誰參加了這些試驗？</translation>
    </message>
    <message>
        <source>People with long-term kidney disease (CKD) whose kidneys still did part of their work. Most had protein in the urine. Many had type 2 diabetes.</source>
        <translation>參加的是慢性腎臟病病人，腎臟還有一部分功能。大多數人有蛋白尿，許多人有第2型糖尿病。</translation>
    </message>
    <message>
        <source>People on dialysis or with a kidney transplant were not in them. So these trials say nothing about them. One trial now tests an SGLT2 inhibitor in these people (NCT05374291).</source>
        <translation>洗腎病人和做過腎臟移植的人沒有參加，所以無法說明他們的情況。現在有一項試驗，正在這些病人身上測試SGLT2抑制劑（NCT05374291）。</translation>
    </message>
    <message>
        <source>AKI, the sudden kind, was not studied. But fewer people had AKI while they took an SGLT2 inhibitor than with placebo.</source>
        <translation>這些試驗沒有研究急性腎損傷（舊稱急性腎衰竭）。但用SGLT2抑制劑時發生急性腎損傷的人，比安慰劑組少。</translation>
    </message>
    <message>
        <source>What did the trials count?</source>
        <translation>試驗統計什麼？</translation>
    </message>
    <message>
        <source>They counted bad outcomes: a large loss of eGFR, kidney failure, or death from kidney, heart or blood-vessel disease. The trials differ a little in this, so do not compare their numbers.</source>
        <translation>試驗統計不良結果：eGFR大幅下降、腎衰竭，或死於腎臟、心臟、血管疾病。各項試驗的定義略有不同，所以不要拿數字互相比較。</translation>
    </message>
    <message>
        <source>The NNT is how many people must take the drug, for as long as in the trial, so that one more is spared. A small number is good.</source>
        <translation>需治療人數（NNT）是指：多少人像試驗那樣用藥，才會多一人避免不良結果。數字越小越好。</translation>
    </message>
    <message>
        <source>These pills were first made for diabetes. They also help people without it.</source>
        <translation>這類藥原本用來治糖尿病，對沒有糖尿病的人也有幫助。</translation>
    </message>
    <message>
        <source>Deaths: with dapagliflozin, 4.7% died, and 6.8% with placebo. With empagliflozin, deaths did not clearly differ (4.5% and 5.1%).</source>
        <translation>死亡：dapagliflozin組4.7%，安慰劑組6.8%。empagliflozin與安慰劑沒有明確差別（4.5%和5.1%）。</translation>
    </message>
    <message>
        <source>If you are ill with a fever, cannot eat or drink, or will have surgery, ask your team whether to pause the pill.</source>
        <translation>發燒生病、無法吃喝，或要動手術時，要不要暫停用藥？請問醫療團隊。</translation>
    </message>
    <message>
        <source>How much does finerenone help, and harm?</source>
        <translation>finerenone的好處和傷害有多大？</translation>
    </message>
    <message>
        <source>It was tested in people who had type 2 diabetes and CKD.</source>
        <translation>試驗對象是同時有第2型糖尿病和慢性腎臟病的人。</translation>
    </message>
    <message>
        <source>Deaths from any cause were not clearly fewer.</source>
        <translation>任何原因的死亡，沒有明確減少。</translation>
    </message>
    <message>
        <source>Harm: too much potassium in the blood. It made 1.7% stop the pill for good, and 0.6% with placebo. Blood tests are needed.</source>
        <translation>傷害：血鉀過高。因此永久停藥的人，用藥組有1.7%，安慰劑組有0.6%。需要定期驗血。</translation>
    </message>
    <message>
        <source>Harm: low blood pressure, 4.8% against 3.4% in one trial.</source>
        <translation>傷害：低血壓。一項試驗中，用藥組有4.8%，安慰劑組有3.4%。</translation>
    </message>
    <message>
        <source>How much does semaglutide help, and harm?</source>
        <translation>semaglutide的好處和傷害有多大？</translation>
    </message>
    <message>
        <source>It is a weekly shot under the skin. The trial (FLOW) was in people who had type 2 diabetes and CKD.</source>
        <translation>這種藥每週皮下注射一次。試驗（FLOW）的對象是同時有第2型糖尿病和慢性腎臟病的人。</translation>
    </message>
    <message>
        <source>Deaths: 12.8% with the drug, 15.8% with placebo.</source>
        <translation>死亡：用藥組12.8%，安慰劑組15.8%。</translation>
    </message>
    <message>
        <source>Harm: feeling sick, throwing up, loose bowels, constipation and belly pain are common. An inflamed pancreas and gallstones can occur.</source>
        <translation>傷害：常見噁心、嘔吐、腹瀉、便祕和腹痛。也可能發生胰臟炎和膽結石。</translation>
    </message>
    <message>
        <source>Harm, very rare: loss of sight from a damaged eye nerve, in up to 1 of 10,000 people.</source>
        <translation>傷害，極少見：視神經受損，失去視力，每10,000人最多1人。</translation>
    </message>
    <message>
        <source>Control of blood pressure and blood sugar.</source>
        <translation>控制血壓和血糖。</translation>
    </message>
    <message>
        <source>Less salt, and enough protein but not too much. KDIGO suggests less than 2 g of sodium a day, which is 5 g of table salt.</source>
        <translation>少吃鹽，蛋白質要足夠，但不過多。KDIGO建議每天的鈉少於2 g，相當於食鹽5 g。</translation>
    </message>
    <message>
        <source>Movement, as far as your heart and body allow: KDIGO names 150 minutes a week.</source>
        <translation>在心臟和身體允許的範圍內多活動，KDIGO的建議是每週150分鐘。</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>要避免什麼</translation>
    </message>
    <message>
        <source>Painkillers such as ibuprofen and naproxen (NSAIDs) can harm your kidneys. Ask before you take any. They are in many cold and fever remedies too.</source>
        <translation>ibuprofen、naproxen這類止痛藥（NSAIDs）可能傷腎，用之前請先詢問。許多感冒藥和退燒藥裡也有。</translation>
    </message>
    <message>
        <source>Herbs with aristolochic acid, such as Aristolochia (in Chinese: guang fang ji, and some kinds of mu tong). They have caused lasting kidney damage, kidney failure and cancer.</source>
        <translation>含馬兜鈴酸的草藥，例如馬兜鈴屬植物（如廣防己，以及某些木通）。這類草藥曾造成永久腎臟損害、腎衰竭和癌症。</translation>
    </message>
    <message>
        <source>Tell your pharmacist and your team of all medicines, herbs and supplements that you take.</source>
        <translation>您用的所有藥物、草藥和保健食品，請都告訴藥師和醫療團隊。</translation>
    </message>
    <message>
        <source>There are three ways: dialysis, a kidney transplant, and conservative kidney management. The page “Your options” puts them side by side.</source>
        <translation>有三種方式：洗腎、腎臟移植和腎臟保守治療。「您有哪些選擇」這一頁把三者並列比較。</translation>
    </message>
    <message>
        <source>Dialysis filters your blood. It takes over a small part of the work of the kidneys.</source>
        <translation>洗腎（透析）過濾血液，代替腎臟的一小部分工作。</translation>
    </message>
    <message>
        <source>In a transplant, you get a healthy kidney from someone else. You need drugs every day, so that your body does not reject it.</source>
        <translation>腎臟移植，是把他人的健康腎臟移植到您體內。您必須每天用藥，以免身體排斥它。</translation>
    </message>
    <message>
        <source>Conservative kidney management is full care without dialysis. It treats symptoms, protects what the kidneys still do, and supports you and your family.</source>
        <translation>腎臟保守治療，是不洗腎的完整照護。內容包括處理症狀、保護剩餘的腎功能，並支持您和家人。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. No drug here makes damaged kidneys new.</source>
        <translation>減緩惡化不等於治癒。這裡的藥物，都不能讓受損的腎臟恢復如新。</translation>
    </message>
    <message>
        <source>Most people had no bad outcome, with or without the drug. Nobody can tell beforehand who will be spared.</source>
        <translation>不論用不用藥，大多數人都沒有出現不良結果。誰能因為用藥而避免，事先沒有人知道。</translation>
    </message>
    <message>
        <source>The makers of the drugs paid for or ran the trials that we show here.</source>
        <translation>這裡列出的試驗，由藥廠出資或主辦。</translation>
    </message>
    <message>
        <source>Several trials stopped early. That can make a benefit look larger than it is.</source>
        <translation>有幾項試驗提前停止，這會讓好處看起來可能比實際大。</translation>
    </message>
    <message>
        <source>Ask your kidney team which of these fit you, and why the others do not.</source>
        <translation>請問腎臟科醫療團隊，哪些適合您，其他的為什麼不適合。</translation>
    </message>
    <message>
        <source>How much do SGLT2 inhibitors help?</source>
        <translation>SGLT2抑制劑有多大好處？</translation>
    </message>
    <message>
        <source>Empagliflozin (EMPA-KIDNEY): of 100 people on placebo, about 17 (16.9%) had a bad outcome in about 2 years. With the drug it was about 13 (13.1%).</source>
        <translation>empagliflozin（EMPA-KIDNEY）：約2年內，安慰劑組每100人約有17人（16.9%）出現不良結果。用藥組約有13人（13.1%）。</translation>
    </message>
    <message>
        <source>Dapagliflozin (DAPA-CKD): of 100 on placebo, about 15 (14.5%) in about 2.4 years. With the drug it was about 9 (9.2%). The NNT was 19.</source>
        <translation>dapagliflozin（DAPA-CKD）：約2.4年內，安慰劑組每100人約有15人（14.5%），用藥組約有9人（9.2%）。需治療人數為19。</translation>
    </message>
    <message>
        <source>Canagliflozin (CREDENCE, all with diabetes): of 100 on placebo, about 6 in one year. With the drug it was about 4, by our own calculation.</source>
        <translation>canagliflozin（CREDENCE，都有糖尿病）：一年之中，安慰劑組每100人約有6人，用藥組約有4人。這是依我們自己的計算。</translation>
    </message>
    <message>
        <source>How much can SGLT2 inhibitors harm?</source>
        <translation>SGLT2抑制劑有多大傷害？</translation>
    </message>
    <message>
        <source>Fungal infection of the genitals. Against placebo it was about 4 times as common in men, and 2.5 times in women. It can be treated.</source>
        <translation>生殖器黴菌感染。與安慰劑相比，男性約為4倍，女性約為2.5倍。這種感染可以治療。</translation>
    </message>
    <message>
        <source>A dip of the eGFR at first: about 2 in the first 2 months with empagliflozin. After that, the eGFR fell more slowly.</source>
        <translation>剛開始，eGFR會略降：用empagliflozin的前2個月，比安慰劑組約多降2。之後下降較慢。</translation>
    </message>
    <message>
        <source>Loss of body water, with thirst or feeling faint.</source>
        <translation>脫水，可能口渴或頭暈。</translation>
    </message>
    <message>
        <source>Rare but dangerous: a build-up of acid in the blood (ketoacidosis), mostly with diabetes. If you feel sick, have belly pain or trouble breathing, get help at once.</source>
        <translation>少見但危險的，是血中積聚過多的酸（酮酸中毒），多見於糖尿病病人。如果噁心、腹痛或呼吸困難，請馬上就醫。</translation>
    </message>
    <message>
        <source>Benefit: of 100 people on placebo, about 23 (23.2%) had a bad outcome in about 3.4 years. With the drug it was about 19 (18.7%).</source>
        <translation>好處：約3.4年內，安慰劑組每100人約有23人（23.2%）出現不良結果。用藥組約有19人（18.7%）。</translation>
    </message>
    <message>
        <source>A pill for blood pressure of one kind (ACE inhibitor) or another (ARB, such as olmesartan). In people with diabetes, high blood pressure and much protein in the urine, it lowers the risk of kidney failure. It can raise potassium.</source>
        <translation>一類降血壓藥（ACE抑制劑），或另一類（ARB，例如olmesartan）。有糖尿病和高血壓，尿蛋白又多的人，用其中一類可以降低腎衰竭的風險。但血鉀可能升高。</translation>
    </message>
    <message>
        <source>Benefit: of 100 people on placebo, about 7 (7.1%) had a bad kidney outcome in about 3 years. With the pill it was 5 to 6 (5.5%).</source>
        <translation>好處：約3年內，安慰劑組每100人約有7人（7.1%）出現不良腎臟結果。用藥組有5至6人（5.5%）。</translation>
    </message>
    <message>
        <source>Rare but dangerous: a severe infection of the skin around the genitals. If it is sore, red or swollen there and you have a fever or feel ill, get help at once.</source>
        <translation>少見但危險的，是生殖器周圍嚴重感染。如果那裡疼痛、發紅或腫脹，又發燒或覺得不舒服，請馬上就醫。</translation>
    </message>
    <message>
        <source>Harm: in an earlier trial (SUSTAIN-6), an eye disease of diabetes (retinopathy) led to problems in 3.0% with the drug, and in 1.8% with placebo. Ask whether your eyes should be checked.</source>
        <translation>傷害：糖尿病會損傷視網膜。較早一項試驗（SUSTAIN-6）中，因此出現眼病的，用藥組3.0%，安慰劑組1.8%。請問醫師，您是否要檢查眼睛。</translation>
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
        <translation>如何使用這份清單</translation>
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
        <translation>這種治療在台灣已核准用於我的病嗎？</translation>
    </message>
    <message>
        <source>Is it a registered trial? What is its number?</source>
        <translation>這是已登錄的試驗嗎？登錄編號是多少？</translation>
    </message>
    <message>
        <source>What are the cells? Who do they come from? How many will I get?</source>
        <translation>用的是什麼細胞？從誰身上取得？會給我多少？</translation>
    </message>
    <message>
        <source>What good may it do me? How and when will you measure that?</source>
        <translation>對我可能有什麼好處？何時評估，如何評估？</translation>
    </message>
    <message>
        <source>About harm</source>
        <translation>關於傷害</translation>
    </message>
    <message>
        <source>What harm has been seen so far?</source>
        <translation>到目前為止，出現過哪些傷害？</translation>
    </message>
    <message>
        <source>Could the cells make a later kidney transplant harder?</source>
        <translation>接受細胞治療後，以後做腎臟移植會不會更難？</translation>
    </message>
    <message>
        <source>Which vein will be used? Could that harm the vein that I need for dialysis?</source>
        <translation>會用哪條靜脈？會不會傷到我洗腎要用的靜脈？</translation>
    </message>
    <message>
        <source>For how long will I be watched afterwards? Who will read the results?</source>
        <translation>之後會追蹤我多久？由誰來看結果？</translation>
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
        <translation>參加之後，還能參加其他試驗嗎？</translation>
    </message>
    <message>
        <source>What happens to my usual care?</source>
        <translation>我的常規照護會如何安排？</translation>
    </message>
    <message>
        <source>Who will care for me if I am harmed?</source>
        <translation>如果我受到傷害，由誰治療我？</translation>
    </message>
    <message>
        <source>Who gains money if I say yes?</source>
        <translation>如果我同意，誰會從中獲利？</translation>
    </message>
    <message>
        <source>May I say no now, or stop later?</source>
        <translation>我可以現在拒絕，或以後退出嗎？</translation>
    </message>
    <message>
        <source>May I take the papers home to show my kidney team?</source>
        <translation>我可以把資料帶回家，給我的腎臟科醫療團隊看嗎？</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/recovery</name>
    <message>
        <source>Getting better without cells</source>
        <translation>不做細胞治療，也可能好轉</translation>
    </message>
    <message>
        <source>Kidneys can get better on their own, or with usual care. So a story of one person who got better cannot show that cells did it.</source>
        <translation>腎臟可能自己好轉，也可能靠常規照護好轉。所以，一個人好轉的故事，無法說明是細胞的作用。</translation>
    </message>
    <message>
        <source>Why does this page matter?</source>
        <translation>為什麼要看這一頁？</translation>
    </message>
    <message>
        <source>In a story, someone has cells and gets better. It is easy to think that the cells did it. But what would have come without them?</source>
        <translation>故事裡，有人接受細胞治療，後來好轉。大家很容易以為是細胞的作用。可是，不做細胞治療會如何？</translation>
    </message>
    <message>
        <source>Here is how often kidneys get better without cells, and how often they do not.</source>
        <translation>以下列出：不做細胞治療，有多少人好轉，有多少人沒有好轉。</translation>
    </message>
    <message>
        <source>Do kidneys heal after sudden failure?</source>
        <translation>急性腎損傷後，腎臟會恢復嗎？</translation>
    </message>
    <message>
        <source>AKI is sudden kidney failure. In many people, the kidneys recover within days, weeks or months.</source>
        <translation>急性腎損傷（舊稱急性腎衰竭）來得突然。許多人的腎臟在幾天、幾週或幾個月內恢復。</translation>
    </message>
    <message>
        <source>After heart surgery: in a trial of MSC, 68 people with AKI got placebo, so no cells. Half of them had their usual creatinine back within 12 days. With cells it took 15 days. The gap may be due to chance.</source>
        <translation>心臟手術後：一項間質幹細胞試驗裡，安慰劑組有68位急性腎損傷病人，沒有接受細胞。其中一半的人，12天內肌酸酐回到原來水準。細胞組為15天。這個差別可能只是偶然。</translation>
    </message>
    <message>
        <source>On dialysis: in the USA, 32,598 people began dialysis for kidney failure after AKI from 2005 to 2014. Of these, 11,498 recovered: 35 of 100. Of those who did, 95 of 100 did so within 12 months.</source>
        <translation>已開始洗腎：2005年至2014年，美國有32,598人因急性腎損傷後的腎衰竭開始洗腎。其中11,498人恢復，每100人約有35人。恢復的人當中，每100人有95人在12個月內恢復。</translation>
    </message>
    <message>
        <source>So, by our own calculation, about 65 of 100 did not recover.</source>
        <translation>也就是說，依我們自己的計算，每100人約有65人沒有恢復。</translation>
    </message>
    <message>
        <source>And if dialysis goes on after the hospital?</source>
        <translation>出院後仍要洗腎，會如何？</translation>
    </message>
    <message>
        <source>Leaving hospital on dialysis: in Kentucky (USA), 111 people did. Within 90 days, 45 of them (41%) were off dialysis. But 49 (44%) went on to need it for good, or a transplant. And 17 (15%) died or went into care for the dying.</source>
        <translation>出院時仍在洗腎：美國肯塔基州有111人如此。90天內，45人（41%）不必再洗腎。但49人（44%）從此需要長期洗腎或腎臟移植。另有17人（15%）過世或接受安寧療護。</translation>
    </message>
    <message>
        <source>And after very high blood pressure?</source>
        <translation>血壓極高之後呢？</translation>
    </message>
    <message>
        <source>Four people with malignant hypertension came off dialysis after 4 to 15 months. Their blood pressure was brought under control. They had no cells.</source>
        <translation>有四位惡性高血壓病人，4至15個月後不必再洗腎。他們的血壓控制下來了，沒有接受細胞治療。</translation>
    </message>
    <message>
        <source>These four were chosen because they recovered. In another report, 29 of 120 people with this illness (24%) came to need dialysis or a transplant.</source>
        <translation>挑出這四位，是因為他們恢復了。另一份報告中，120位這種病人有29位（24%）後來需要洗腎或腎臟移植。</translation>
    </message>
    <message>
        <source>How does IgA nephropathy run?</source>
        <translation>IgA腎病變如何發展？</translation>
    </message>
    <message>
        <source>IgA nephropathy most often gets worse slowly, over years. How fast differs a lot from person to person.</source>
        <translation>IgA腎病變多半在許多年裡慢慢惡化，快慢因人而異。</translation>
    </message>
    <message>
        <source>In the United Kingdom, 2,299 adults were followed. They had protein in the urine or a low eGFR. By 11.4 years, half of them (50%) had kidney failure or had died. The range is 10.5 to 12.5 years.</source>
        <translation>英國一項研究追蹤了2,299位成人，他們有蛋白尿或eGFR偏低。到11.4年時，一半的人（50%）發生腎衰竭或過世。範圍為10.5至12.5年。</translation>
    </message>
    <message>
        <source>In Beijing, 2,141 people were followed for 5.8 years on average. Of these, 509 (24%) came to kidney failure. It is likely that 40 of 100 still have working kidneys after 15 years.</source>
        <translation>北京一項研究追蹤了2,141人，平均5.8年，其中509人（24%）發生腎衰竭。估計15年後，每100人有40人的腎臟仍有功能。</translation>
    </message>
    <message>
        <source>So it takes years to see if a treatment helps. A few good months after cells do not show it.</source>
        <translation>所以，一種治療有沒有幫助，要看好幾年。細胞治療後好轉幾個月，還看不出來。</translation>
    </message>
    <message>
        <source>Which drugs slow IgA nephropathy?</source>
        <translation>哪些藥物能減緩IgA腎病變？</translation>
    </message>
    <message>
        <source>There are drugs now that slow IgA nephropathy. Blinded trials found slower loss of eGFR with budesonide (a capsule that acts in the gut) and with sparsentan. Both have side effects. Ask your kidney team.</source>
        <translation>現在已有藥物能減緩IgA腎病變。雙盲試驗發現，budesonide（在腸道作用的膠囊）和sparsentan能減緩eGFR下降。兩種藥都有副作用，請詢問您的腎臟科醫療團隊。</translation>
    </message>
    <message>
        <source>Why is a bad day often followed by a better one?</source>
        <translation>為什麼最差的一天過後，往往會好一些？</translation>
    </message>
    <message>
        <source>A test goes up and down. People seek help, or join a study, when it is at its worst. The next test is then likely to be closer to the usual one, even if nothing was done. This is called regression to the mean.</source>
        <translation>檢查結果會上下波動。大家往往在最差的時候求醫，或參加研究。下一次結果很可能更接近平常，即使什麼都沒做。這叫「迴歸均值」。</translation>
    </message>
    <message>
        <source>Think of your blood pressure. One day it is very high, so you try a new tea. A week later it is lower. The tea may have done nothing.</source>
        <translation>以血壓為例。有一天血壓很高，您開始喝一種新茶。一週後血壓低了些，但茶可能完全沒有作用。</translation>
    </message>
    <message>
        <source>It is the same with creatinine: a story that starts at the worst value often ends with a better one.</source>
        <translation>肌酸酐也一樣。故事如果從最差的數值講起，結尾往往會好一些。</translation>
    </message>
    <message>
        <source>That is why a fair trial has a control group. The control group gets better in this way too. Only the gap between the groups counts.</source>
        <translation>所以，公平比較的試驗要有對照組。對照組同樣會這樣好轉，真正要看的是兩組的差別。</translation>
    </message>
    <message>
        <source>How to read a story of getting better</source>
        <translation>如何看待好轉的故事</translation>
    </message>
    <message>
        <source>Was it sudden failure, which can heal, or a long-term disease?</source>
        <translation>是可能恢復的急性損傷，還是慢性病？</translation>
    </message>
    <message>
        <source>When was the first value taken: on the worst day?</source>
        <translation>第一個數值是什麼時候測的？是最差的那天嗎？</translation>
    </message>
    <message>
        <source>What else was given: dialysis, drugs, fluids, rest?</source>
        <translation>還用了什麼：洗腎、藥物、輸液、休息？</translation>
    </message>
    <message>
        <source>Who was there to compare with?</source>
        <translation>有沒有人可以對照？</translation>
    </message>
    <message>
        <source>For how long was the person followed?</source>
        <translation>追蹤了多久？</translation>
    </message>
    <message>
        <source>How many others had the same cells, and what became of them?</source>
        <translation>還有多少人接受同樣的細胞，後來如何？</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您現在可以做什麼</translation>
    </message>
    <message>
        <source>Ask your kidney team how your own illness is likely to run, with usual care.</source>
        <translation>請詢問腎臟科醫療團隊：接受常規照護，您的病可能如何發展。</translation>
    </message>
    <message>
        <source>After AKI, ask when your kidneys will be tested again.</source>
        <translation>得過急性腎損傷的人，請詢問什麼時候再檢查腎功能。</translation>
    </message>
    <message>
        <source>Keep taking your medicines, and keep your visits.</source>
        <translation>請繼續用藥，按時回診。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/registry</name>
    <message>
        <source>How to look up a trial</source>
        <translation>如何查詢一項試驗</translation>
    </message>
    <message>
        <source>Each fair trial in people should stand in a public registry. Look it up before you say yes.</source>
        <translation>公平比較的人體試驗，都應該公開登錄。同意之前，請先查一查。</translation>
    </message>
    <message>
        <source>What does a number look like?</source>
        <translation>登錄編號長什麼樣子？</translation>
    </message>
    <message>
        <source>A registry number is some letters and then digits. The letters tell you which registry to open.</source>
        <translation>登錄編號由字母加數字組成。看字母就知道該查哪個登錄網站。</translation>
    </message>
    <message>
        <source>NCT00733876: letters NCT, so look in ClinicalTrials.gov.</source>
        <translation>NCT00733876：字母是NCT，請查ClinicalTrials.gov。</translation>
    </message>
    <message>
        <source>UMIN000031691: letters UMIN, so look in the UMIN registry of Japan.</source>
        <translation>UMIN000031691：字母是UMIN，請查日本的UMIN登錄網站。</translation>
    </message>
    <message>
        <source>jRCTb030240024: letters jRCT, so look in the jRCT registry of Japan.</source>
        <translation>jRCTb030240024：字母是jRCT，請查日本的jRCT登錄網站。</translation>
    </message>
    <message>
        <source>ChiCTR: these letters stand for the Chinese Clinical Trial Registry.</source>
        <translation>ChiCTR：這幾個字母代表中國臨床試驗註冊中心（中國大陸）。</translation>
    </message>
    <message>
        <source>CTR: these letters stand for the drug-trial platform of China, chinadrugtrials.org.cn. Drug trials in China must be listed there.</source>
        <translation>CTR：這幾個字母代表中國大陸的藥物臨床試驗登記平台（chinadrugtrials.org.cn）。當地的藥物臨床試驗必須在那裡登記。</translation>
    </message>
    <message>
        <source>The numbers only show what such a number looks like. We do not advise you to join these trials.</source>
        <translation>這些號碼只用來說明登錄編號的樣子。我們並不建議您參加這些試驗。</translation>
    </message>
    <message>
        <source>How do you look it up?</source>
        <translation>如何查詢？</translation>
    </message>
    <message>
        <source>Ask for the number in writing. Do not take “it is a secret” for an answer.</source>
        <translation>請對方寫下登錄編號。不要接受「這是機密」的說法。</translation>
    </message>
    <message>
        <source>Open the site of the registry yourself. Do not use a link that the clinic gives you.</source>
        <translation>請自己打開登錄網站，不要用診所給的連結。</translation>
    </message>
    <message>
        <source>Type in the whole number.</source>
        <translation>輸入完整的登錄編號。</translation>
    </message>
    <message>
        <source>Compare the disease, the cells and the hospital with what you were told.</source>
        <translation>把疾病、細胞和醫院，與對方說的核對一遍。</translation>
    </message>
    <message>
        <source>If you have no internet, ask your kidney team or your family to look. This program works without the internet, so it cannot look for you.</source>
        <translation>如果您不能上網，可以請腎臟科醫療團隊或家人幫忙查。這個程式不連網，無法替您查。</translation>
    </message>
    <message>
        <source>If there is no number, or it does not fit, stop. See the page “Warning signs”.</source>
        <translation>如果沒有登錄編號，或內容對不上，請先停下。請看「警示訊號」這一頁。</translation>
    </message>
    <message>
        <source>What should you check there?</source>
        <translation>要看哪些內容？</translation>
    </message>
    <message>
        <source>Status: is it open, stopped or ended? And when was the entry last changed?</source>
        <translation>狀態：正在收案、已停止，還是已結束？最近一次更新是什麼時候？</translation>
    </message>
    <message>
        <source>Ethics: which ethics board let it start?</source>
        <translation>倫理：由哪個倫理審查委員會核准？</translation>
    </message>
    <message>
        <source>Money: who pays for the study?</source>
        <translation>經費：由誰出資？</translation>
    </message>
    <message>
        <source>Test: is there a control group? What will they measure, and for how long?</source>
        <translation>設計：有沒有對照組？要測什麼，測多久？</translation>
    </message>
    <message>
        <source>Contact: is there a named doctor at a hospital?</source>
        <translation>聯絡人：有沒有寫明是哪家醫院的哪位醫師？</translation>
    </message>
    <message>
        <source>Results: are there any, and are they good or bad?</source>
        <translation>結果：有沒有公布？是好是壞？</translation>
    </message>
    <message>
        <source>What can an entry show?</source>
        <translation>登錄內容能看出什麼？</translation>
    </message>
    <message>
        <source>Here is what we saw in three entries.</source>
        <translation>以下是我們看到的三個例子。</translation>
    </message>
    <message>
        <source>A study of CD34+ cells in CKD (jRCTb030210237) shows a stop notice of 11 April 2024.</source>
        <translation>一項研究用CD34陽性細胞治療慢性腎臟病（jRCTb030210237）。登錄頁有2024年4月11日的停止公告。</translation>
    </message>
    <message>
        <source>A second one (jRCTb030240024) was open to patients on 15 October 2024.</source>
        <translation>第二項研究（jRCTb030240024）在2024年10月15日時，正在收案。</translation>
    </message>
    <message>
        <source>One small trial was set up to test MSC in AKI with COVID. The registry copy we saw, from January 2022, had no results.</source>
        <translation>一項小型試驗要測試間質幹細胞。參加者是COVID-19（新冠肺炎）合併急性腎損傷的病人。我們看到的是2022年1月的登錄資料，還沒有結果。</translation>
    </message>
    <message>
        <source>What does an entry not mean?</source>
        <translation>登錄了，並不代表哪些事？</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov is a list of trials. To be on it does not mean to be approved.</source>
        <translation>ClinicalTrials.gov是試驗登錄網站。登錄不等於獲得核准。</translation>
    </message>
    <message>
        <source>It does not mean that the cells work, or that they are safe.</source>
        <translation>不表示細胞有效，也不表示細胞安全。</translation>
    </message>
    <message>
        <source>Expert advice: join only trials that a state agency or an ethics board has let start.</source>
        <translation>專家建議：只參加已獲核准的試驗。核准的單位須是政府主管機關或倫理審查委員會。</translation>
    </message>
    <message>
        <source>May they ask you for money?</source>
        <translation>可以向您收費嗎？</translation>
    </message>
    <message>
        <source>In China, we found no cell drug approved for the kidneys, and studies may not charge. So take care if someone asks you for a fee.</source>
        <translation>在中國大陸，我們沒有查到核准用於腎臟病的細胞藥，研究也不得收費。所以，如果有人向您收費，請小心。</translation>
    </message>
    <message>
        <source>In Boao Lecheng (Hainan), hospitals may charge for techniques that the zone has approved. The first three are not for the kidneys.</source>
        <translation>海南博鰲樂城的醫院可以對當地核准的技術收費。但首批三項都不是用於腎臟病。</translation>
    </message>
    <message>
        <source>On 3 June 2021 the FDA gave a warning. If you must pay, or if there is no trial, you are likely being misled, and the offer is likely against the law.</source>
        <translation>2021年6月3日，美國FDA提出警告。如果要您付費，或不屬於試驗，您很可能被誤導了，這種做法也很可能違法。</translation>
    </message>
    <message>
        <source>For the rules in each place, see the pages “Rules in China”, “Rules in Taiwan” and “Rules in the USA”.</source>
        <translation>請看「中國大陸的規定」、「台灣的規定」和「美國的規定」。</translation>
    </message>
    <message>
        <source>Show what you found to your kidney team before you sign.</source>
        <translation>簽名之前，把查到的內容給腎臟科醫療團隊看。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/rules</name>
    <message>
        <source>Rules in China, Taiwan and the USA</source>
        <translation>中國大陸、台灣和美國的規定</translation>
    </message>
    <message>
        <source>Is any stem-cell product approved for kidneys?</source>
        <translation>有沒有核准用於腎臟病的幹細胞產品？</translation>
    </message>
    <message>
        <source>Rules differ from place to place, and they change. There is a page for each of the three places.</source>
        <translation>各地規定不同，也會改變。三個地方各有一頁。</translation>
    </message>
    <message>
        <source>We found no stem-cell product approved for kidney failure in China or the USA. In Taiwan we know of none.</source>
        <translation>在中國大陸和美國，我們都沒有查到核准用於腎衰竭的幹細胞產品。就我們所知，台灣也沒有。</translation>
    </message>
    <message>
        <source>Where do you find the rules?</source>
        <translation>各地的規定在哪裡？</translation>
    </message>
    <message>
        <source>For the Chinese mainland, with Boao Lecheng in Hainan: see the page “Rules in China”.</source>
        <translation>中國大陸（包括海南博鰲樂城）：請看「中國大陸的規定」這一頁。</translation>
    </message>
    <message>
        <source>For Taiwan, with the six techniques and exosomes: see the page “Rules in Taiwan”.</source>
        <translation>台灣（包括六項技術和外泌體）：請看「台灣的規定」這一頁。</translation>
    </message>
    <message>
        <source>For the USA: see the page “Rules in the USA”.</source>
        <translation>美國：請看「美國的規定」這一頁。</translation>
    </message>
    <message>
        <source>What holds in all three places?</source>
        <translation>三個地方有哪些共同點？</translation>
    </message>
    <message>
        <source>A trial that is registered is not a treatment that is approved.</source>
        <translation>已登錄的試驗，不是核准的治療。</translation>
    </message>
    <message>
        <source>An approval for one disease is not an approval for your kidneys.</source>
        <translation>核准用於一種病，不等於核准用於您的腎臟病。</translation>
    </message>
    <message>
        <source>An approval in one place does not hold in another.</source>
        <translation>一地核准，在另一地並不適用。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您現在可以做什麼</translation>
    </message>
    <message>
        <source>Ask under which rule the cells are given, and who approved it.</source>
        <translation>請問清楚：細胞治療依據哪項規定，由誰核准。</translation>
    </message>
    <message>
        <source>Ask for the registration number of the study, and check it. Check that it charges no fee.</source>
        <translation>請索取研究的登錄編號並核對，也要確認不收費。</translation>
    </message>
    <message>
        <source>This page is not legal advice. Ask the health office in your area about the rules of today.</source>
        <translation>這一頁不是法律意見。現行規定，請詢問當地衛生局。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/rules-cn</name>
    <message>
        <source>Rules in China</source>
        <translation>中國大陸的規定</translation>
    </message>
    <message>
        <source>In China, a study of cells may not charge you. We found no stem-cell product approved for the kidneys.</source>
        <translation>在中國大陸，細胞研究不得向您收費。我們沒有查到核准用於腎臟病的幹細胞產品。</translation>
    </message>
    <message>
        <source>What is allowed in China?</source>
        <translation>中國大陸允許哪些做法？</translation>
    </message>
    <message>
        <source>An approved drug. We found one MSC drug. The NMPA, the drug agency, gave it conditional approval on 2 January 2025. It is for people aged 14 or more with acute GVHD after steroids failed. It is not for the kidneys.</source>
        <translation>已核准的藥品。間質幹細胞藥，我們只查到一種，2025年1月2日由藥品主管機關（NMPA）有條件核准。對象是14歲以上、類固醇治療無效的急性移植物抗宿主疾病病人，不是用來治療腎臟病。</translation>
    </message>
    <message>
        <source>A drug trial that the NMPA lets start. By October 2024, it had let 106 trials of stem cells start. A trial that may start is not a drug that is approved.</source>
        <translation>藥品主管機關（NMPA）准許的藥物臨床試驗。到2024年10月，已有106項幹細胞試驗申請獲准。試驗獲准，不等於藥品獲得核准。</translation>
    </message>
    <message>
        <source>A study under State Council Order No. 818. This order has been in force since 1 May 2026.</source>
        <translation>依國務院令第818號進行的研究。這項規定自2026年5月1日起施行。</translation>
    </message>
    <message>
        <source>Use after a study, if the NHC, the health ministry, has approved it.</source>
        <translation>研究之後的臨床應用，須經國家衛生健康委員會（NHC）核准。</translation>
    </message>
    <message>
        <source>What must a study do?</source>
        <translation>研究必須符合哪些條件？</translation>
    </message>
    <message>
        <source>Lab and animal work must come first.</source>
        <translation>必須先完成實驗室和動物研究。</translation>
    </message>
    <message>
        <source>Only a hospital of the top grade (tertiary A) may do it.</source>
        <translation>只有三級甲等（最高等級）醫院可以進行。</translation>
    </message>
    <message>
        <source>It must pass two reviews, on science and on ethics. Within 5 working days it must be filed with the NHC.</source>
        <translation>必須通過科學和倫理兩項審查。通過後5個工作日內，須向國家衛生健康委員會備案。</translation>
    </message>
    <message>
        <source>You must agree in writing. No one may trick or push you.</source>
        <translation>必須取得您的書面同意，不得欺騙或脅迫。</translation>
    </message>
    <message>
        <source>The records must be kept for 30 years.</source>
        <translation>研究紀錄須保存30年。</translation>
    </message>
    <message>
        <source>What is not allowed in China?</source>
        <translation>中國大陸不允許哪些做法？</translation>
    </message>
    <message>
        <source>A study may not charge you for anything that belongs to it.</source>
        <translation>研究不得向您收取與研究有關的費用。</translation>
    </message>
    <message>
        <source>Cells may not be given outside a study when the NHC has not approved the use, unless they are an approved drug.</source>
        <translation>在研究之外為病人輸注細胞，須經國家衛生健康委員會核准。已核准的藥品除外。</translation>
    </message>
    <message>
        <source>What if a study harms you?</source>
        <translation>研究中受到傷害怎麼辦？</translation>
    </message>
    <message>
        <source>You must be treated in time. The group that set up the study pays, or the one at fault.</source>
        <translation>必須及時為您治療。費用由研究發起機構或有過失的一方負擔。</translation>
    </message>
    <message>
        <source>Ask before you join who that is, and get it in writing.</source>
        <translation>參加之前，請問清楚由誰負擔，並請對方寫下來。</translation>
    </message>
    <message>
        <source>What about Boao Lecheng in Hainan?</source>
        <translation>海南博鰲樂城是怎麼回事？</translation>
    </message>
    <message>
        <source>Boao Lecheng is a medical zone in Hainan. It has had rules of its own for new cell techniques since 1 February 2025.</source>
        <translation>博鰲樂城是海南的醫療特區。自2025年2月1日起，當地對細胞新技術另有規定。</translation>
    </message>
    <message>
        <source>A hospital there may charge for a technique that the zone has approved. The first three came out in April 2025: for worn knees, for the lungs, and for hearts with poor blood flow. None of them is for the kidneys.</source>
        <translation>當地核准的技術，醫院可以收費。2025年4月公布首批三項，分別用於膝關節退化、肺病和缺血性心臟病。沒有一項用於腎臟病。</translation>
    </message>
    <message>
        <source>So “it is approved in Hainan” is no answer for your kidneys. Ask for which disease, and see the paper.</source>
        <translation>所以，「在海南已核准」回答不了您的腎臟病問題。請問清楚核准用於哪種病，並查看核准文件。</translation>
    </message>
    <message>
        <source>We found no newer list. And we could not find out how the rules of the zone and the new order fit together. Ask the health office.</source>
        <translation>我們沒有查到更新的名單。特區的規定與國務院令如何銜接，我們也沒有查到。請詢問當地衛生主管機關。</translation>
    </message>
    <message>
        <source>How do you check an offer in China?</source>
        <translation>在中國大陸，如何查證對方的說法？</translation>
    </message>
    <message>
        <source>Ask what it is: an approved drug, a drug trial, a filed study, or a use that the NHC has approved.</source>
        <translation>請問清楚屬於哪一種。是核准的藥品、藥物臨床試驗、已備案的研究，還是獲准的臨床應用？</translation>
    </message>
    <message>
        <source>For a drug trial, ask for its number (CTR and digits). Look it up on chinadrugtrials.org.cn, where drug trials must be listed.</source>
        <translation>如果是藥物臨床試驗，請索取登錄編號（CTR加數字），在chinadrugtrials.org.cn查詢。藥物臨床試驗必須在那裡登記。</translation>
    </message>
    <message>
        <source>For a filed study, ask for the filing. The NHC makes filed studies public.</source>
        <translation>如果是備案研究，請索取備案資料。國家衛生健康委員會會公布已備案的研究。</translation>
    </message>
    <message>
        <source>Check the grade of the hospital, and that there is no fee for a study.</source>
        <translation>請查證醫院等級，並確認研究不收費。</translation>
    </message>
    <message>
        <source>A filing or a number is not an approval, and not a proof that the cells work.</source>
        <translation>備案或登錄編號不等於核准，也不證明細胞有效。</translation>
    </message>
    <message>
        <source>How new is this page?</source>
        <translation>這一頁的資訊有多新？</translation>
    </message>
    <message>
        <source>We checked this page on 28 November 2026. The newest source that we read is from February 2026.</source>
        <translation>本頁查證日期為2026年11月28日。所用資料中，最新的是2026年2月的。</translation>
    </message>
    <message>
        <source>This page is not legal advice. Ask the health office there about the rules of today.</source>
        <translation>這一頁不是法律意見。現行規定，請詢問當地衛生主管機關。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/rules-tw</name>
    <message>
        <source>Rules in Taiwan</source>
        <translation>台灣的規定</translation>
    </message>
    <message>
        <source>In Taiwan, only approved hospitals and clinics may give cells, and adverts need approval first. We found no approval for kidney disease.</source>
        <translation>在台灣，只有獲准的醫療機構可以執行細胞治療，廣告也須事先核准。我們沒有查到用於腎臟病的核准。</translation>
    </message>
    <message>
        <source>What is allowed in Taiwan?</source>
        <translation>台灣允許哪些做法？</translation>
    </message>
    <message>
        <source>Two Acts on this have been in force since 1 January 2026. The Regenerative Medicine Act rules the treatment. The other one rules the products.</source>
        <translation>《再生醫療法》和《再生醫療製劑條例》自2026年1月1日起施行。前者規範治療，後者規範製劑。</translation>
    </message>
    <message>
        <source>Only a hospital or clinic may give such treatment. The health ministry must approve it first. Then it must register where it works.</source>
        <translation>只有醫療機構可以執行。執行前須經衛生福利部核准，再向所在縣市登記。</translation>
    </message>
    <message>
        <source>The doctor must be a specialist for the disease.</source>
        <translation>執行的醫師，須是該疾病領域的專科醫師。</translation>
    </message>
    <message>
        <source>A trial in people must be finished first. There are two exceptions.</source>
        <translation>原則上須先完成人體試驗，有兩種例外。</translation>
    </message>
    <message>
        <source>Exception 1: an illness that threatens life or badly disables, when Taiwan has no other fitting treatment. Each person’s case must be approved before it starts.</source>
        <translation>例外之一（恩慈治療）：病情危及生命或嚴重失能，國內又沒有其他適當治療。每個個案都須事先逐案核准。</translation>
    </message>
    <message>
        <source>Exception 2: a technique that was approved before the Act. This covers the six techniques below.</source>
        <translation>例外之二：本法施行前已核准執行的技術。下面的六項技術屬於這一種。</translation>
    </message>
    <message>
        <source>What are the six techniques?</source>
        <translation>六項技術是什麼？</translation>
    </message>
    <message>
        <source>They have been open since September 2018. They are six ways to use a person’s own cells. They are techniques, not diseases.</source>
        <translation>六項技術自2018年9月起開放。這是使用自體細胞的六種方法，不是六種病。</translation>
    </message>
    <message>
        <source>The diseases named for them are some cancers, strokes, poor blood flow in the legs, wounds, burns, skin defects, worn knees and spinal cord injury. Kidney disease is not in that list.</source>
        <translation>適應症包括部分癌症、腦中風、下肢缺血、難癒合傷口、燒傷、皮膚缺損、退化性關節炎和脊髓損傷。其中沒有腎臟病。</translation>
    </message>
    <message>
        <source>What is not allowed in Taiwan?</source>
        <translation>台灣不允許哪些做法？</translation>
    </message>
    <message>
        <source>No one but a hospital or clinic may give or advertise it. The fine is up to 20 million Taiwan dollars.</source>
        <translation>非醫療機構不得執行，也不得刊登廣告。違者最高可罰新台幣2,000萬元。</translation>
    </message>
    <message>
        <source>An advert needs approval first. It may not claim an effect that is overstated, untrue or without proof.</source>
        <translation>廣告須事先核准，不得誇大、不實，也不得宣稱沒有根據的療效。</translation>
    </message>
    <message>
        <source>The fees are reviewed. You may not be asked to pay everything at once, says the health office of Tainan.</source>
        <translation>收費須經審查。台南市衛生局說明，不得要求一次預繳全部費用。</translation>
    </message>
    <message>
        <source>Exosomes: on 2 August 2025 the health ministry said that no exosome treatment is approved in Taiwan. In January 2026 it said that no advert for one had been approved.</source>
        <translation>外泌體：2025年8月2日，衛福部表示，國內沒有核准任何外泌體治療。2026年1月又表示，沒有核准任何外泌體醫療廣告。</translation>
    </message>
    <message>
        <source>How do you check an offer in Taiwan?</source>
        <translation>在台灣，如何查證對方的說法？</translation>
    </message>
    <message>
        <source>Look up the hospital on the list of the health ministry: celltherapy.mohw.gov.tw.</source>
        <translation>請在衛福部的名單上查詢那家醫院：celltherapy.mohw.gov.tw。</translation>
    </message>
    <message>
        <source>Compare three things with the list: the technique, the disease and the hospital.</source>
        <translation>請和名單核對三件事：技術、疾病和醫院。</translation>
    </message>
    <message>
        <source>If they speak of the first exception, ask for the approval of your own case.</source>
        <translation>如果對方說屬於第一種例外，請索取您個人個案的核准文件。</translation>
    </message>
    <message>
        <source>If it is a trial, ask for the number and the ethics approval.</source>
        <translation>如果是試驗，請索取登錄編號和倫理審查核准文件。</translation>
    </message>
    <message>
        <source>Ask for the fees and the refunds in writing. Report a false advert to the health bureau.</source>
        <translation>請對方寫明收費和退費條件。發現不實廣告，請向衛生局檢舉。</translation>
    </message>
    <message>
        <source>How new is this page?</source>
        <translation>這一頁的資訊有多新？</translation>
    </message>
    <message>
        <source>We checked this page on 28 November 2026. The newest source that we read is from January 2026.</source>
        <translation>本頁查證日期為2026年11月28日。所用資料中，最新的是2026年1月的。</translation>
    </message>
    <message>
        <source>This page is not legal advice. Ask the health bureau in your area about the rules of today.</source>
        <translation>這一頁不是法律意見。現行規定，請詢問當地衛生局。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/rules-us</name>
    <message>
        <source>Rules in the USA</source>
        <translation>美國的規定</translation>
    </message>
    <message>
        <source>In the USA, stem-cell products need approval by the FDA, the drug agency. We found none that is approved for the kidneys.</source>
        <translation>在美國，幹細胞產品須經食品藥物管理局（FDA）核准。我們沒有查到核准用於腎臟病的產品。</translation>
    </message>
    <message>
        <source>What is allowed in the USA?</source>
        <translation>美國允許哪些做法？</translation>
    </message>
    <message>
        <source>A product that the FDA has approved. In July 2020 these were only blood stem cells from cord blood, for people whose body does not make blood well.</source>
        <translation>FDA核准的產品。2020年7月時，只有臍帶血的造血幹細胞，用於造血異常的病人。</translation>
    </message>
    <message>
        <source>In December 2024 the FDA approved its first MSC product. It is for children aged 2 months or more with acute GVHD after steroids failed. It is not for the kidneys.</source>
        <translation>2024年12月，FDA核准第一種間質幹細胞產品。對象是滿2個月、類固醇治療無效的急性移植物抗宿主疾病兒童。這種產品不是用來治療腎臟病。</translation>
    </message>
    <message>
        <source>The study behind it had 54 children and no control group.</source>
        <translation>核准所依據的研究有54位兒童，沒有對照組。</translation>
    </message>
    <message>
        <source>A trial that the FDA oversees.</source>
        <translation>FDA監督下的試驗。</translation>
    </message>
    <message>
        <source>What is not allowed in the USA?</source>
        <translation>美國不允許哪些做法？</translation>
    </message>
    <message>
        <source>To sell stem cells or exosomes for a disease when the FDA has not approved them for it. This also holds for your own cells.</source>
        <translation>未經FDA核准，不得販售用於治病的幹細胞或外泌體。自己的細胞也一樣。</translation>
    </message>
    <message>
        <source>On 3 June 2021 the FDA gave a warning. If you must pay, or if there is no trial, you are likely being misled, and the offer is likely against the law.</source>
        <translation>2021年6月3日，美國FDA提出警告。如果要您付費，或不屬於試驗，您很可能被誤導了，這種做法也很可能違法。</translation>
    </message>
    <message>
        <source>At that time the FDA had reports of harm after products that were not approved: blindness, tumours and infections.</source>
        <translation>當時FDA已收到傷害通報。有人使用未核准的產品後，出現失明、腫瘤和感染。</translation>
    </message>
    <message>
        <source>What does a list of trials not mean?</source>
        <translation>列入試驗名單，並不代表哪些事？</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov is a list of trials. To be on it does not mean to be approved. To be “registered with the FDA” does not mean it either.</source>
        <translation>ClinicalTrials.gov是試驗登錄網站。登錄不等於獲得核准。「已向FDA註冊」也不等於獲得核准。</translation>
    </message>
    <message>
        <source>How do you check an offer in the USA?</source>
        <translation>在美國，如何查證對方的說法？</translation>
    </message>
    <message>
        <source>Ask if the FDA has looked at the treatment. Do so even if the cells are your own.</source>
        <translation>請詢問FDA是否審查過這種治療。用自己的細胞，也要問。</translation>
    </message>
    <message>
        <source>Ask for the IND, a number that the FDA gives to a trial that may start. Ask to see the letter.</source>
        <translation>請索取FDA給獲准試驗的編號（IND），並查看FDA的信函。</translation>
    </message>
    <message>
        <source>Read the consent form before you sign. It must tell you that it is a test, and which ethics board watches over it.</source>
        <translation>簽名前請先讀同意書。其中須寫明這是試驗，由哪個倫理審查委員會監督。</translation>
    </message>
    <message>
        <source>If you were harmed, tell your doctor and the FDA (MedWatch).</source>
        <translation>如果受到傷害，請告訴醫師，並通報FDA（MedWatch）。</translation>
    </message>
    <message>
        <source>How new is this page?</source>
        <translation>這一頁的資訊有多新？</translation>
    </message>
    <message>
        <source>We checked this page on 28 November 2026. The newest source that we read is from December 2024.</source>
        <translation>本頁查證日期為2026年11月28日。所用資料中，最新的是2024年12月的。</translation>
    </message>
    <message>
        <source>This page is not legal advice. Ask the FDA about the rules of today.</source>
        <translation>這一頁不是法律意見。現行規定，請詢問FDA。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
</context>
<context>
    <name>pages/safety</name>
    <message>
        <source>What harm has been seen?</source>
        <translation>出現過哪些傷害？</translation>
    </message>
    <message>
        <source>Which side effect is clearest?</source>
        <translation>哪種副作用最明確？</translation>
    </message>
    <message>
        <source>A ratio compares people with and without the cells. One means no difference. More than one means that it came more often with the cells.</source>
        <translation>比值用來比較細胞組和對照組。等於1表示沒有差別，大於1表示細胞組較常出現。</translation>
    </message>
    <message>
        <source>A ratio does not tell how many people had a fever.</source>
        <translation>比值無法說明有多少人發燒。</translation>
    </message>
    <message>
        <source>Can the kidneys be harmed?</source>
        <translation>腎臟會受到傷害嗎？</translation>
    </message>
    <message>
        <source>One person with CKD had been stable for years. After cells at a clinic abroad, dialysis was needed at 3 months.</source>
        <translation>一位慢性腎臟病病人原本穩定多年。在國外診所接受細胞治療後，3個月時就需要洗腎。</translation>
    </message>
    <message>
        <source>These were MSC from the person’s own fat, put into a vein. The kidneys got worse within 1 week. A small piece of kidney showed scars and inflammation.</source>
        <translation>所用的是取自病人自己脂肪的間質幹細胞，靜脈輸注。腎功能在1週內就惡化了。腎臟切片顯示有疤痕（纖維化）和發炎。</translation>
    </message>
    <message>
        <source>What else did the trials look at?</source>
        <translation>試驗還看了哪些傷害？</translation>
    </message>
    <message>
        <source>In three smaller trials, four people with cells died. In two of these trials, the deaths were judged not linked to the cells. In the third, one person died of severe pneumonia, a lung infection.</source>
        <translation>在三項較小的試驗中，細胞組有四人死亡。其中兩項判定死亡與細胞無關。第三項有一人死於嚴重肺炎。</translation>
    </message>
    <message>
        <source>What do these trials not tell?</source>
        <translation>這些試驗無法說明哪些事？</translation>
    </message>
    <message>
        <source>Fever is the side effect most clearly linked to MSC. Rare but severe harm has been published too: kidneys lost, clots, infections, and a death.</source>
        <translation>與間質幹細胞關係最明確的副作用是發燒。也有文獻報告過少見但嚴重的傷害：失去腎臟、血栓、感染和死亡。</translation>
    </message>
    <message>
        <source>Has anyone died after cells at a clinic?</source>
        <translation>有人在診所接受細胞治療後死亡嗎？</translation>
    </message>
    <message>
        <source>One woman had lupus that harmed her kidneys. A private clinic in Bangkok put her own blood stem cells straight into both kidneys, in several shots.</source>
        <translation>一位女性患狼瘡性腎炎。曼谷一家私人診所取出她自己的造血幹細胞，分多次直接注入兩側腎臟。</translation>
    </message>
    <message>
        <source>She needed dialysis after about 3 months. After about 11 months one kidney was taken out, because doctors feared cancer. Later she died of an infection. Lumps were also found in her liver and in a gland above the kidney.</source>
        <translation>約3個月後，她需要洗腎。約11個月後，因懷疑癌症切除一顆腎臟。後來她死於感染。肝臟和腎上腺也發現腫塊。</translation>
    </message>
    <message>
        <source>The growths stood where the cells had been put in. The doctors who wrote the report believe that the cells formed them or caused them.</source>
        <translation>腫塊就長在注入細胞的位置。撰寫報告的醫師認為，腫塊由這些細胞形成或引起。</translation>
    </message>
    <message>
        <source>A man of 26 got his own MSC in a trial, to save a kidney transplant that his body was rejecting. He fell severely ill: fluid leaked out of his blood vessels. He lost the transplant. The trial was stopped.</source>
        <translation>一位26歲男性的移植腎發生排斥，為了保住移植腎，他在試驗中接受自體間質幹細胞。之後他病得很重，液體滲出血管，移植腎失去功能。這項試驗已終止。</translation>
    </message>
    <message>
        <source>Can cells block a vein?</source>
        <translation>細胞會堵塞靜脈嗎？</translation>
    </message>
    <message>
        <source>Two people got clots in a vein of the arm after umbilical-cord MSC. One had CKD, one had a kidney transplant. Drugs dissolved the clots. This matters if you need that vein for dialysis.</source>
        <translation>兩位病人輸注臍帶間質幹細胞後，手臂靜脈出現血栓。一位有慢性腎臟病，一位做過腎臟移植。用藥後血栓溶解。如果您洗腎要用這條靜脈，請特別留意。</translation>
    </message>
    <message>
        <source>A few cases cannot tell how often this happens. In some of them, doctors hold the cells to be the cause.</source>
        <translation>少數個案無法說明有多常見。其中有些，醫師認為就是細胞造成的。</translation>
    </message>
    <message>
        <source>Which infections have been seen?</source>
        <translation>出現過哪些感染？</translation>
    </message>
    <message>
        <source>In 2022, three people from the USA got infections that are hard to treat. They had had stem-cell shots at clinics in three cities in Mexico. In one, it was the lining of the brain.</source>
        <translation>2022年，三位美國人在墨西哥三座城市的診所注射幹細胞，之後發生難治的感染。其中一位是腦膜感染。</translation>
    </message>
    <message>
        <source>From 2017 to 2018, 20 people in 8 states of the USA got infections after cord-blood products that were sold as stem cells. Germs were found in the products.</source>
        <translation>2017年至2018年，美國8個州有20人感染。他們都用了當作幹細胞販售的臍帶血產品，產品裡也驗出細菌。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA told of blindness, tumours and infections after products that were not approved.</source>
        <translation>2021年6月，美國食品藥物管理局（FDA）公布了傷害通報。有人使用未核准的產品後，出現失明、腫瘤和感染。</translation>
    </message>
    <message>
        <source>Could cells make a later transplant harder?</source>
        <translation>細胞會不會讓以後的腎臟移植更難？</translation>
    </message>
    <message>
        <source>Cells from another person can make your body form antibodies. A review looked at 356 people who got MSC from a donor. On average, 12 of 100 formed antibodies against the donor.</source>
        <translation>來自他人的細胞，可能讓您的身體產生抗體。一篇回顧納入356位接受他人間質幹細胞的人。平均每100人約有12人產生針對捐贈者的抗體。</translation>
    </message>
    <message>
        <source>Those authors saw no harm from it in the trials. But people with many HLA antibodies wait longer for a kidney, and their bodies reject it more often.</source>
        <translation>在這些試驗中，作者沒有看到抗體造成傷害。但HLA抗體多的人，等待腎臟的時間較長，排斥也較多。</translation>
    </message>
    <message>
        <source>If you hope for a transplant, ask the transplant team before you take cells from anyone.</source>
        <translation>希望做腎臟移植的人，接受任何細胞之前，請先詢問移植團隊。</translation>
    </message>
    <message>
        <source>Did people die in the trials?</source>
        <translation>試驗中有人死亡嗎？</translation>
    </message>
    <message>
        <source>Yes. This is the largest blinded trial that we found, in AKI after heart surgery. By day 30, 16.7% had died with cells and 11.8% with placebo. At follow-up it was 12 people with cells and 6 with placebo.</source>
        <translation>有。我們查到規模最大的雙盲試驗，對象是心臟手術後的急性腎損傷。到第30天，細胞組有16.7%的人死亡，安慰劑組有11.8%。到最後追蹤時，細胞組有12人死亡，安慰劑組有6人死亡。</translation>
    </message>
    <message>
        <source>By our own calculation, gaps of this size may well be due to chance (P about 0.47 and 0.14). The trial is too small to rule out more deaths.</source>
        <translation>依我們自己的計算，這樣的差別很可能只是偶然（P約為0.47和0.14）。試驗規模太小，不能排除死亡增加。</translation>
    </message>
    <message>
        <source>Other side effects came as often with cells as with placebo.</source>
        <translation>其他副作用，兩組差不多。</translation>
    </message>
    <message>
        <source>And in smaller trials?</source>
        <translation>較小的試驗呢？</translation>
    </message>
    <message>
        <source>In that third trial, 12 people had cells and 6 had placebo. With cells, one more person had a severe infection. With placebo, one had a stroke and one had fluid in the belly.</source>
        <translation>第三項試驗的細胞組有12人，安慰劑組有6人。細胞組還有一人嚴重感染。安慰劑組有一人中風，一人腹水。</translation>
    </message>
    <message>
        <source>Three reviews pooled many trials of MSC, in many diseases. In each, fever was more common with MSC.</source>
        <translation>三篇回顧彙整了許多間質幹細胞試驗，涵蓋多種疾病。每一篇都發現，細胞組較常發燒。</translation>
    </message>
    <message>
        <source>The numbers in brackets are a range. The true ratio likely lies in it. If the range takes in one, the gap may be due to chance.</source>
        <translation>括號裡是一個範圍，真正的比值很可能在裡面。如果範圍包含1，差別可能只是偶然。</translation>
    </message>
    <message>
        <source>2020: 55 trials, 2,696 people. Ratio for fever: 2.48 (1.27 to 4.86).</source>
        <translation>2020年：55項試驗，2,696人。發燒的比值（相對風險）為2.48（1.27至4.86）。</translation>
    </message>
    <message>
        <source>2021: 62 trials, 3,546 people. Ratio for fever: 3.65 (2.05 to 6.49).</source>
        <translation>2021年：62項試驗，3,546人。發燒的比值為3.65（2.05至6.49）。</translation>
    </message>
    <message>
        <source>Up to April 2023: 152 trials, 9,228 people. Ratio for fever: 1.61 (1.22 to 2.11).</source>
        <translation>到2023年4月：152項試驗，9,228人。發燒的比值為1.61（1.22至2.11）。</translation>
    </message>
    <message>
        <source>The review of 55 trials saw no clear rise in four things: infection, blood clots, cancer, and other trouble from the drip.</source>
        <translation>彙整55項試驗的回顧，看了感染、血栓、癌症和其他輸注反應。四項都沒有明確增加。</translation>
    </message>
    <message>
        <source>It saw fewer deaths with MSC: ratio 0.78 (0.65 to 0.94). These people had many diseases. It says nothing about deaths of people with kidney disease.</source>
        <translation>間質幹細胞組的死亡較少，比值為0.78（0.65至0.94）。這些人得的是多種疾病，所以無法說明腎臟病病人的死亡情況。</translation>
    </message>
    <message>
        <source>For clots and cancer, a rise cannot be ruled out: their ranges go up to 1.95 and 1.45.</source>
        <translation>血栓和癌症不能排除增加：範圍的上限為1.95和1.45。</translation>
    </message>
    <message>
        <source>Ratio and range</source>
        <translation>比值和範圍</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>代表什麼</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>發燒</translation>
    </message>
    <message>
        <source>Ratio 2.48 (1.27 to 4.86).</source>
        <translation>比值2.48（1.27至4.86）。</translation>
    </message>
    <message>
        <source>More with the cells.</source>
        <translation>細胞組較多。</translation>
    </message>
    <message>
        <source>Other trouble from the drip</source>
        <translation>其他輸注反應</translation>
    </message>
    <message>
        <source>Ratio 1.16 (0.70 to 1.91).</source>
        <translation>比值1.16（0.70至1.91）。</translation>
    </message>
    <message>
        <source>No clear rise. A rise cannot be ruled out.</source>
        <translation>沒有明確增加，也不能排除增加。</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>感染</translation>
    </message>
    <message>
        <source>Ratio 0.99 (0.81 to 1.21).</source>
        <translation>比值0.99（0.81至1.21）。</translation>
    </message>
    <message>
        <source>Blood clots</source>
        <translation>血栓</translation>
    </message>
    <message>
        <source>Ratio 1.14 (0.67 to 1.95).</source>
        <translation>比值1.14（0.67至1.95）。</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>癌症</translation>
    </message>
    <message>
        <source>Ratio 0.93 (0.60 to 1.45).</source>
        <translation>比值0.93（0.60至1.45）。</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Ratio 0.78 (0.65 to 0.94).</source>
        <translation>比值0.78（0.65至0.94）。</translation>
    </message>
    <message>
        <source>Fewer with the cells, in many diseases.</source>
        <translation>細胞組較少，涵蓋多種疾病。</translation>
    </message>
    <message>
        <source>Which signals are weak?</source>
        <translation>有哪些微弱的訊號？</translation>
    </message>
    <message>
        <source>The review of 62 trials saw weak signals of four more problems. Each range begins just above one.</source>
        <translation>彙整62項試驗的回顧，還看到四種微弱的訊號。每個範圍都從略高於1開始。</translation>
    </message>
    <message>
        <source>The later review of 152 trials did not find these four again.</source>
        <translation>後來彙整152項試驗的回顧，沒有再發現這四種。</translation>
    </message>
    <message>
        <source>Trouble where the cells went in: ratio 1.98 (1.01 to 3.87).</source>
        <translation>細胞輸入部位反應：比值1.98（1.01至3.87）。</translation>
    </message>
    <message>
        <source>Constipation: ratio 2.45 (1.01 to 5.97).</source>
        <translation>便祕：比值2.45（1.01至5.97）。</translation>
    </message>
    <message>
        <source>Tiredness: ratio 2.99 (1.06 to 8.44).</source>
        <translation>疲倦：比值2.99（1.06至8.44）。</translation>
    </message>
    <message>
        <source>Poor sleep: ratio 5.90 (1.04 to 33.47).</source>
        <translation>睡不好：比值5.90（1.04至33.47）。</translation>
    </message>
    <message>
        <source>What was counted in diabetic kidney disease?</source>
        <translation>糖尿病腎病變的研究統計到什麼？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled four studies in diabetic kidney disease. It counts 67 side effects in 60 people with cells, and 35 in 28 people without. Trouble of the urinary tract came only with cells. Trouble of the nerves came much more often.</source>
        <translation>2025年的一篇回顧彙整四項糖尿病腎病變研究。細胞組60人，共67次不良事件；對照組28人，共35次。泌尿系統的不良事件只見於細胞組，神經系統的也明顯較多。</translation>
    </message>
    <message>
        <source>By our own sum, each person had about 1.1 side effects with cells, and about 1.3 without.</source>
        <translation>依我們自己的計算，細胞組每人約1.1次，對照組約1.3次。</translation>
    </message>
    <message>
        <source>Cells that clinics sell may differ from those in trials. The trials say nothing about them.</source>
        <translation>診所販售的細胞，可能與試驗用的不同。試驗無法說明診所的情況。</translation>
    </message>
    <message>
        <source>The people in the pooled trials had many diseases, not only of the kidneys.</source>
        <translation>彙整的試驗裡，參加者有多種疾病，不只腎臟病。</translation>
    </message>
    <message>
        <source>“No rise was seen” does not mean “no risk”.</source>
        <translation>「沒有看到增加」不等於「沒有風險」。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您現在可以做什麼</translation>
    </message>
    <message>
        <source>If you had cells and feel ill, get care at once. Say what you were given.</source>
        <translation>如果接受細胞治療後不舒服，請馬上就醫。請告訴醫師您用了什麼。</translation>
    </message>
    <message>
        <source>If you are offered cells, ask what harm has been seen, and who will treat you if you are harmed.</source>
        <translation>如果有人建議您接受細胞治療，請問清楚：出現過哪些傷害？受到傷害時，由誰治療？</translation>
    </message>
    <message>
        <source>Guard the veins of your arms. Ask your kidney team which vein must be kept for dialysis.</source>
        <translation>請保護手臂的靜脈。請詢問腎臟科醫療團隊，哪條靜脈要留給洗腎用。</translation>
    </message>
    <message>
        <source>Take the page “Questions to ask” with you.</source>
        <translation>請帶著「可以問的問題」這一頁。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>Two of the three summaries do not say how long the people were followed. Harm that comes after years could be missed.</source>
        <translation>三篇回顧的摘要中，有兩篇沒有說明追蹤多久。多年以後才出現的傷害，可能沒有觀察到。</translation>
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
        <translation>這些標記代表什麼？</translation>
    </message>
    <message>
        <source>To see how we know a statement, press “Where does this come from?”. Unchecked knowledge also says “to be checked” in the text.</source>
        <translation>想知道一句話的依據，請按「這些內容從哪裡來？」。還沒查證的知識，文中也會寫明「待查證」。</translation>
    </message>
    <message>
        <source>Seen in the paper, often only its summary, or in a trial registry. A table counts too.</source>
        <translation>見於論文（常常只有摘要）或試驗登錄，表格也算在內。</translation>
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
        <translation>一般知識，待查證，我們還沒有查證。</translation>
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
        <translation>「未提供」或「沒有說明」，是指我們讀到的資料沒有數值，不等於零。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>What could we not read?</source>
        <translation>哪些資料我們無法取得？</translation>
    </message>
    <message>
        <source>We could not read the four papers behind the four items. For many other papers we saw only a summary or a table.</source>
        <translation>四個項目所依據的四篇論文，我們都無法取得原文。其他許多論文，也只看到摘要或表格。</translation>
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
        <translation>如何製備細胞、長期是否安全、由誰付費，都還沒有定論。各地的規定也不同。</translation>
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
        <source>What does it cost, and who pays?</source>
        <translation>費用多少，由誰付？</translation>
    </message>
    <message>
        <source>We show no sums. A fee does not show that a treatment works.</source>
        <translation>這裡不列金額。收費不代表治療有效。</translation>
    </message>
    <message>
        <source>In China, we found no cell drug approved for the kidneys, and studies may not charge. So take care if someone asks you for a fee.</source>
        <translation>在中國大陸，我們沒有查到核准用於腎臟病的細胞藥，研究也不得收費。所以，如果有人向您收費，請小心。</translation>
    </message>
    <message>
        <source>In China, a health insurance office (NHSA) runs drug cover. The drug agency (NMPA) does not.</source>
        <translation>在中國大陸，管藥品保險給付的是國家醫療保障局（NHSA）。藥品主管機關（NMPA）不管給付。</translation>
    </message>
    <message>
        <source>What about ethics?</source>
        <translation>倫理方面呢？</translation>
    </message>
    <message>
        <source>Cells from embryos raise ethical questions that need clear rules.</source>
        <translation>來自胚胎的細胞會引起倫理問題，需要明確的規範。</translation>
    </message>
    <message>
        <source>Before you agree, you should hear the risks, the benefits and your other choices. You can say no. This is informed consent.</source>
        <translation>您應先了解風險、好處和其他選擇，再決定是否同意。您可以拒絕。這就是知情同意。</translation>
    </message>
    <message>
        <source>For the rules in each place, see the pages “Rules in China”, “Rules in Taiwan” and “Rules in the USA”.</source>
        <translation>請看「中國大陸的規定」、「台灣的規定」和「美國的規定」。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>How can you guard against false adverts?</source>
        <translation>如何防範不實廣告？</translation>
    </message>
    <message>
        <source>It is not known how often cells cause tumours or immune problems after years. Long follow-up is needed to tell.</source>
        <translation>多年以後，細胞引起腫瘤或免疫問題有多常見，現在還不知道。這要靠長期追蹤才能回答。</translation>
    </message>
    <message>
        <source>A review of 55 trials of MSC, in many diseases, saw no clear rise in cancer: 0.93 (0.60 to 1.45). One means no difference. As the range goes up to 1.45, a rise cannot be ruled out.</source>
        <translation>一篇回顧彙整了55項間質幹細胞試驗，涵蓋多種疾病。癌症沒有明確增加，比值為0.93（0.60至1.45），1表示沒有差別。範圍的上限為1.45，所以不能排除增加。</translation>
    </message>
    <message>
        <source>The summary that we read does not say how long the people were followed.</source>
        <translation>我們讀到的摘要沒有說明追蹤多久。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA told of blindness, tumours and infections after products that were not approved.</source>
        <translation>2021年6月，美國食品藥物管理局（FDA）公布了傷害通報。有人使用未核准的產品後，出現失明、腫瘤和感染。</translation>
    </message>
    <message>
        <source>In Boao Lecheng (Hainan), hospitals may charge for techniques that the zone has approved. The first three are not for the kidneys.</source>
        <translation>海南博鰲樂城的醫院可以對當地核准的技術收費。但首批三項都不是用於腎臟病。</translation>
    </message>
    <message>
        <source>We know of no insurance that pays for stem cells for the kidneys. We have not searched for all of them: ask your own insurer.</source>
        <translation>就我們所知，沒有任何保險給付腎臟病的幹細胞治療。我們沒有逐一查過，請詢問健保署或您的保險公司。</translation>
    </message>
    <message>
        <source>Which rules hold where?</source>
        <translation>各地有哪些規定？</translation>
    </message>
    <message>
        <source>Beware of false adverts. This advice stands even in the article that promotes the cells.</source>
        <translation>要小心不實廣告。連那篇宣傳幹細胞的文章，也這樣提醒。</translation>
    </message>
    <message>
        <source>Ask for the registration number of the study, and check it. Check that it charges no fee.</source>
        <translation>請索取研究的登錄編號並核對，也要確認不收費。</translation>
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
        <translation>沒有經倫理審查委員會核准，或沒有登錄編號。</translation>
    </message>
    <message>
        <source>They do not say where the cells come from, or how many you get.</source>
        <translation>不說明細胞從哪裡來，或會給您多少。</translation>
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
        <source>They say “approved in Hainan” or “on the list of the FDA”, but show no paper for your disease.</source>
        <translation>說「在海南已核准」或「在FDA名單上」，卻拿不出您這種病的文件。</translation>
    </message>
    <message>
        <source>You are told to stop your kidney medicines.</source>
        <translation>要您停用腎臟病的藥。</translation>
    </message>
    <message>
        <source>They hurry you, or give a discount if you act now.</source>
        <translation>催您快做決定，或說現在決定就有折扣。</translation>
    </message>
    <message>
        <source>Why does this matter?</source>
        <translation>為什麼這很重要？</translation>
    </message>
    <message>
        <source>Very few stem-cell treatments are proven to be safe and to work.</source>
        <translation>只有極少數幹細胞治療經證實安全有效。</translation>
    </message>
    <message>
        <source>One person with CKD had been stable for years. After cells at a clinic abroad, dialysis was needed at 3 months.</source>
        <translation>一位慢性腎臟病病人原本穩定多年。在國外診所接受細胞治療後，3個月時就需要洗腎。</translation>
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
        <translation>把對方給的資料拿給腎臟科醫療團隊看。</translation>
    </message>
    <message>
        <source>Check the registration number. A number alone does not mean that the study is approved.</source>
        <translation>核對登錄編號。但有登錄編號，不等於研究已獲核准。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>Expert advice: join only trials that a state agency or an ethics board has let start.</source>
        <translation>專家建議：只參加已獲核准的試驗。核准的單位須是政府主管機關或倫理審查委員會。</translation>
    </message>
    <message>
        <source>You can reach them only by WeChat, LINE or Telegram.</source>
        <translation>只能用LINE、微信或Telegram聯絡。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA told of blindness, tumours and infections after products that were not approved.</source>
        <translation>2021年6月，美國食品藥物管理局（FDA）公布了傷害通報。有人使用未核准的產品後，出現失明、腫瘤和感染。</translation>
    </message>
    <message>
        <source>A woman with lupus had cells put into her kidneys at a private clinic. She needed dialysis, lost a kidney, and later died of an infection.</source>
        <translation>一位患狼瘡的女性在私人診所接受治療，細胞注入她的腎臟。她後來需要洗腎，失去一顆腎臟，之後死於感染。</translation>
    </message>
    <message>
        <source>In 2022, three people from the USA had stem-cell shots at clinics in Mexico. They got infections that are hard to treat.</source>
        <translation>2022年，三位美國人在墨西哥的診所注射幹細胞。之後他們發生難治的感染。</translation>
    </message>
    <message>
        <source>A few cases cannot tell how often this happens. But they are a reason to take care.</source>
        <translation>少數個案無法說明有多常見，但提醒我們要小心。</translation>
    </message>
    <message>
        <source>Tell the health office in your area if you think that someone misleads patients.</source>
        <translation>如果覺得有人誤導病人，請告訴當地衛生局。</translation>
    </message>
    <message>
        <source>If you had cells and feel ill, get care at once. Say what you were given.</source>
        <translation>如果接受細胞治療後不舒服，請馬上就醫。請告訴醫師您用了什麼。</translation>
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
        <translation>用幹細胞治療腎衰竭仍在研究中，目前尚未證實有效。</translation>
    </message>
    <message>
        <source>Is any stem-cell product approved for kidneys?</source>
        <translation>有沒有核准用於腎臟病的幹細胞產品？</translation>
    </message>
    <message>
        <source>China approved its first stem-cell drug in January 2025. It is an MSC drug for GVHD. That is a problem after a blood stem-cell transplant, not a kidney transplant. It is not for the kidneys.</source>
        <translation>2025年1月，中國大陸核准了第一種幹細胞藥，是間質幹細胞藥，用於移植物抗宿主疾病。這種病發生在造血幹細胞移植之後，不是腎臟移植之後。這種藥不是用來治療腎臟病。</translation>
    </message>
    <message>
        <source>What are the four items shown here?</source>
        <translation>這裡的四個項目是什麼？</translation>
    </message>
    <message>
        <source>Three of the four items tell the story of one person each. They had no control group.</source>
        <translation>四個項目中，有三個各講一位病人的經過，都沒有對照組。</translation>
    </message>
    <message>
        <source>The fourth item is a review of other papers. It is not about a patient.</source>
        <translation>第四個是文獻回顧，不是病人個案。</translation>
    </message>
    <message>
        <source>What did the largest fair test find?</source>
        <translation>規模最大的公平比較試驗發現了什麼？</translation>
    </message>
    <message>
        <source>This is the largest blinded trial of MSC for AKI that we found. The AKI came after heart surgery. It took in 156 people. It found no benefit.</source>
        <translation>用間質幹細胞治療急性腎損傷的雙盲試驗，我們查到的以這項最大。這156位病人都在心臟手術後發生急性腎損傷。結果沒有發現好處。</translation>
    </message>
    <message>
        <source>Recovery took 15 days with cells and 12 days with placebo. The gap may be due to chance.</source>
        <translation>細胞組15天恢復，安慰劑組12天恢復。這個差別可能只是偶然。</translation>
    </message>
    <message>
        <source>In a blinded trial, no one can tell who gets the cells. That keeps the test fair.</source>
        <translation>雙盲試驗裡，沒有人知道誰接受了細胞，這樣比較才公平。</translation>
    </message>
    <message>
        <source>Another trial passed the blood over MSC outside the body, in severe AKI (SBI-101). It came out in 2021. It was too small to tell if people do better.</source>
        <translation>另一項試驗針對嚴重的急性腎損傷，讓血液在體外流經間質幹細胞（SBI-101）。2021年發表結果，但規模太小，看不出是否有幫助。</translation>
    </message>
    <message>
        <source>What do the trials say when pooled?</source>
        <translation>把試驗合起來看，結果如何？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled three trials in patients. It found no clear fall in creatinine. In animals, creatinine did fall.</source>
        <translation>2025年的一篇回顧合併了三項病人試驗，肌酸酐沒有明確下降。動物的肌酸酐則有下降。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>這篇內容查無經費資助紀錄。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>這篇內容查無利益衝突紀錄。</translation>
    </message>
    <message>
        <source>So the answer is still not sure.</source>
        <translation>所以，答案仍不確定。</translation>
    </message>
    <message>
        <source>We found no stem-cell product approved for kidney failure in China or the USA. In Taiwan we know of none.</source>
        <translation>在中國大陸和美國，我們都沒有查到核准用於腎衰竭的幹細胞產品。就我們所知，台灣也沒有。</translation>
    </message>
    <message>
        <source>A case report can give ideas. It cannot prove that a treatment works. Kidneys can also get better without cells: see the page “Getting better without cells”.</source>
        <translation>個案報告能提供線索，但不能證明治療有效。不做細胞治療，腎臟也可能好轉，請看「不做細胞治療，也可能好轉」這一頁。</translation>
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
        <translation>有文獻報告過少見但嚴重的腎臟傷害。其中一位慢性腎臟病病人很快惡化，3個月時就需要洗腎。</translation>
    </message>
    <message>
        <source>Another person had her own cells put into both kidneys. Growths formed where they went in, and one kidney had to be removed. Later she died of an infection.</source>
        <translation>另一位病人的兩側腎臟注入了她自己的細胞，注入的位置長出腫塊，必須切除一顆腎臟。後來她死於感染。</translation>
    </message>
    <message>
        <source>Clots in the arm, severe infections and the loss of a kidney transplant have been published too.</source>
        <translation>手臂靜脈血栓、嚴重感染和移植腎失去功能，也都有報告。</translation>
    </message>
    <message>
        <source>A few cases cannot tell how often this happens. But they are a reason to take care.</source>
        <translation>少數個案無法說明有多常見，但提醒我們要小心。</translation>
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
    <message>
        <source>A review from 2025 pooled four studies in diabetic kidney disease, with 90 people. It was checked by outside experts. It found small gains in eGFR and creatinine. One urine test was better, the other (ACR) did not clearly change. Side effects were common with and without cells. In one of the four studies, both groups got cells.</source>
        <translation>2025年的另一篇回顧彙整四項糖尿病腎病變研究，共90人，經過同儕審查。eGFR和肌酸酐略有改善。尿液檢查有一項改善，另一項（ACR）沒有明確變化。兩組的不良事件都很常見。其中一項研究，兩組都接受了細胞治療。</translation>
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
        <translation>Stem Cells Portal：對Suzuki 2021個案報告的評論</translation>
    </message>
    <message>
        <source>Tokushukai hospital group: news on the Suzuki 2021 case report</source>
        <translation>德洲會醫院集團：關於Suzuki 2021個案報告的新聞</translation>
    </message>
    <message>
        <source>UMIN registry entry UMIN000031691: CD34+ cells in acute kidney injury, phase I/II</source>
        <translation>UMIN登錄編號UMIN000031691：CD34陽性細胞用於急性腎損傷，第1/2期</translation>
    </message>
    <message>
        <source>jRCT registry entry jRCTb030210237: CD34+ cells in chronic kidney disease</source>
        <translation>jRCT登錄編號jRCTb030210237：CD34陽性細胞用於慢性腎臟病</translation>
    </message>
    <message>
        <source>jRCT registry entry jRCTb030240024: second study of CD34+ cells in chronic kidney disease</source>
        <translation>jRCT登錄編號jRCTb030240024：CD34陽性細胞用於慢性腎臟病的第二項研究</translation>
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
        <source>FDA consumer alert on regenerative medicine products, including stem cells and exosomes</source>
        <translation>美國FDA消費者警示：含幹細胞與外泌體的再生醫學產品</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT00733876: MSC after on-pump heart surgery</source>
        <translation>ClinicalTrials.gov登錄編號NCT00733876：體外循環心臟手術後的間質幹細胞</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT04445220: SBI-101 in acute kidney injury with COVID-19</source>
        <translation>ClinicalTrials.gov登錄編號NCT04445220：SBI-101用於COVID-19合併急性腎損傷</translation>
    </message>
    <message>
        <source>Trial database entry NCT03015623: SBI-101 in acute kidney injury on CRRT</source>
        <translation>試驗資料庫條目NCT03015623：SBI-101用於接受CRRT的急性腎損傷</translation>
    </message>
    <message>
        <source>Conference abstract: SBI-101 in acute kidney injury, the first group of the trial</source>
        <translation>會議摘要：SBI-101用於急性腎損傷，試驗的第一批人</translation>
    </message>
    <message>
        <source>Conference abstract of the company Sentien: blood samples in the SBI-101 trial</source>
        <translation>Sentien公司的會議摘要：SBI-101試驗的血液樣本</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT01843387: mesenchymal precursor cells in diabetic kidney disease</source>
        <translation>ClinicalTrials.gov登錄編號NCT01843387：間質前驅細胞用於糖尿病腎病變</translation>
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
        <source>European Commission: project 634086, NEPHSTROM</source>
        <translation>歐盟執委會：634086號計畫，NEPHSTROM</translation>
    </message>
    <message>
        <source>American Society of Nephrology, Kidney Week 2022: abstract on the NEPHSTROM trial</source>
        <translation>美國腎臟醫學會2022年年會：NEPHSTROM試驗的摘要</translation>
    </message>
    <message>
        <source>Trial registry entry NCT02195323: bone-marrow MSC in chronic kidney disease (result: Makhlough 2018)</source>
        <translation>試驗登錄編號NCT02195323：骨髓間質幹細胞用於慢性腎臟病（結果見Makhlough 2018）</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT01539902: umbilical-cord MSC in lupus nephritis</source>
        <translation>ClinicalTrials.gov登錄編號NCT01539902：臍帶間質幹細胞用於狼瘡性腎炎</translation>
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
        <source>ISSCR: frequently asked questions about stem-cell treatments</source>
        <translation>ISSCR：幹細胞治療常見問題</translation>
    </message>
    <message>
        <source>ISSCR: About Stem Cells</source>
        <translation>ISSCR：認識幹細胞</translation>
    </message>
    <message>
        <source>christopherreeve.org: caution about stem cells</source>
        <translation>christopherreeve.org：關於幹細胞的提醒</translation>
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
        <source>csmu.edu.tw: conversion of laboratory units</source>
        <translation>csmu.edu.tw：檢驗單位換算</translation>
    </message>
    <message>
        <source>unitslab.com: conversion of urea nitrogen (BUN)</source>
        <translation>unitslab.com：尿素氮（BUN）換算</translation>
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
        <source>Xinhua: conditional approval of amimestrocel in China</source>
        <translation>新華網：艾米邁托賽（amimestrocel）在中國大陸獲附條件批准</translation>
    </message>
    <message>
        <source>China, State Council Order No. 818: regulations on clinical research and clinical use of new biomedical techniques</source>
        <translation>中國國務院令第818號：《生物醫學新技術臨床研究和臨床轉化應用管理條例》</translation>
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
        <source>CDC: glossary of chronic kidney disease</source>
        <translation>美國CDC：慢性腎臟病詞彙表</translation>
    </message>
    <message>
        <source>NCI Dictionary of Cancer Terms</source>
        <translation>美國國家癌症研究所（NCI）癌症詞典</translation>
    </message>
    <message>
        <source>National Academies: glossary</source>
        <translation>美國國家學院：詞彙表</translation>
    </message>
    <message>
        <source>Abdominal Key: What Is the Risk of Stone Recurrence? (chapter of the Pocket Guide to Kidney Stone Prevention)</source>
        <translation>Abdominal Key：結石復發的風險有多大？（《腎結石預防口袋指南》的一章）</translation>
    </message>
    <message>
        <source>BMJ Best Practice, topic 225: kidney stones, prognosis</source>
        <translation>BMJ Best Practice，主題225：腎結石，預後</translation>
    </message>
    <message>
        <source>ISSCR: Patient Handbook on Stem Cell Therapies</source>
        <translation>ISSCR：幹細胞治療病人手冊</translation>
    </message>
    <message>
        <source>China, health standard WS/T 404.5-2015: reference intervals for common clinical chemistry tests, part 5, serum urea and creatinine</source>
        <translation>中國大陸衛生行業標準WS/T 404.5-2015：臨床常用生化檢驗項目參考區間，第5部分，血清尿素、肌酸酐</translation>
    </message>
    <message>
        <source>Taiwan, Regenerative Medicine Act of 19 June 2024</source>
        <translation>《再生醫療法》，民國113年（2024年）6月19日公布</translation>
    </message>
    <message>
        <source>Integrative Medicine in Nephrology and Andrology, March 2023: review of mesenchymal stem cells in acute kidney injury</source>
        <translation>《整合腎臟病學與男性學》（英文期刊）2023年3月：間質幹細胞治療急性腎損傷的回顧文章</translation>
    </message>
    <message>
        <source>Mayo Clinic: creatinine test (usual ranges read as quoted by other pages)</source>
        <translation>梅約診所：肌酸酐檢查（參考範圍為其他網頁的引文）</translation>
    </message>
    <message>
        <source>MedlinePlus Medical Encyclopedia: creatinine blood test (read in a copy)</source>
        <translation>MedlinePlus醫學百科：肌酸酐血液檢查（讀的是副本）</translation>
    </message>
    <message>
        <source>MedlinePlus Medical Encyclopedia: BUN blood test (read as quoted by another page)</source>
        <translation>MedlinePlus醫學百科：尿素氮血液檢查（其他網頁的引文）</translation>
    </message>
    <message>
        <source>WHO guideline on haemoglobin cutoffs to define anaemia in individuals and populations (figures read on another page)</source>
        <translation>世界衛生組織指引：以血紅素界限值判定貧血（數值讀自其他網頁）</translation>
    </message>
    <message>
        <source>National Kidney Foundation: KDOQI guideline 4, estimation of GFR</source>
        <translation>美國國家腎臟基金會：KDOQI指引4，腎絲球過濾率的估算</translation>
    </message>
    <message>
        <source>National Kidney Foundation: frequently asked questions about GFR estimates</source>
        <translation>美國國家腎臟基金會：腎絲球過濾率估算的常見問題</translation>
    </message>
    <message>
        <source>Guideline Central: summary of the graded recommendations of KDIGO 2024</source>
        <translation>Guideline Central：KDIGO 2024分級建議摘要</translation>
    </message>
    <message>
        <source>Lab Tests Online: estimated glomerular filtration rate (eGFR)</source>
        <translation>Lab Tests Online：估算腎絲球過濾率（eGFR）</translation>
    </message>
    <message>
        <source>Healthed: understanding glomerular filtration rate</source>
        <translation>Healthed：認識腎絲球過濾率</translation>
    </message>
    <message>
        <source>Clinical Chemistry: table of factors that affect albumin in the urine before the test</source>
        <translation>《臨床化學》（英文期刊）：檢驗前影響尿液白蛋白的因素表</translation>
    </message>
    <message>
        <source>Web page that quotes the American Diabetes Association&apos;s standards of 2022 on albumin in the urine</source>
        <translation>引用美國糖尿病學會2022年照護標準（尿液白蛋白）的網頁</translation>
    </message>
    <message>
        <source>American Kidney Fund: conservative kidney management</source>
        <translation>美國腎臟基金會（American Kidney Fund）：腎臟保守治療</translation>
    </message>
    <message>
        <source>KidneyHealth.ca (Manitoba): conservative kidney management</source>
        <translation>KidneyHealth.ca（加拿大曼尼托巴）：腎臟保守治療</translation>
    </message>
    <message>
        <source>Vanderbilt University Medical Center: dialysis or conservative kidney management</source>
        <translation>范德堡大學醫學中心：洗腎或腎臟保守治療</translation>
    </message>
    <message>
        <source>Medindia: side effects of semaglutide</source>
        <translation>Medindia：semaglutide的副作用</translation>
    </message>
    <message>
        <source>Nursing Center: drug news on finerenone, with its warning on potassium</source>
        <translation>Nursing Center：finerenone用藥消息，含血鉀警語</translation>
    </message>
    <message>
        <source>Drug Topics: FDA label change on pausing SGLT2 inhibitors before surgery</source>
        <translation>Drug Topics：FDA更新仿單，手術前暫停SGLT2抑制劑</translation>
    </message>
    <message>
        <source>MRCT Center: clinical research glossary, sham procedure</source>
        <translation>MRCT中心：臨床研究詞彙表，假治療</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT01602328: AC607 in acute kidney injury after heart surgery</source>
        <translation>ClinicalTrials.gov登錄編號NCT01602328：AC607用於心臟手術後的急性腎損傷</translation>
    </message>
    <message>
        <source>Nature Reviews Nephrology: summary of Saad 2017</source>
        <translation>《自然評論：腎臟學》：Saad 2017簡評</translation>
    </message>
    <message>
        <source>ASN Kidney Week 2020: early report of Zheng 2022</source>
        <translation>美國腎臟醫學會2020年年會摘要：Zheng 2022的早期報告</translation>
    </message>
    <message>
        <source>Trial registry entry NCT02933827: ELIXCYTE in chronic kidney disease</source>
        <translation>試驗登錄編號NCT02933827：ELIXCYTE用於慢性腎臟病</translation>
    </message>
    <message>
        <source>ISRCTN registry entry ISRCTN15592135: CD34+ cells in chronic kidney disease</source>
        <translation>ISRCTN登錄編號ISRCTN15592135：CD34陽性細胞用於慢性腎臟病</translation>
    </message>
    <message>
        <source>transplantevidence.com: summary of Tan 2012 by experts</source>
        <translation>transplantevidence.com：專家對Tan 2012的摘述</translation>
    </message>
    <message>
        <source>Trial database entry NCT06969807: amimestrocel in diabetic kidney disease</source>
        <translation>試驗資料庫條目NCT06969807：amimestrocel用於糖尿病腎病變</translation>
    </message>
    <message>
        <source>Trial database entry NCT06969807: doses and outcomes of the amimestrocel trial</source>
        <translation>試驗資料庫條目NCT06969807：amimestrocel試驗的劑量與評估指標</translation>
    </message>
    <message>
        <source>Trial database entry NCT06969807: who leads the amimestrocel trial</source>
        <translation>試驗資料庫條目NCT06969807：amimestrocel試驗的主持單位</translation>
    </message>
    <message>
        <source>Trial database entry NCT06954740: amimestrocel in acute kidney injury</source>
        <translation>試驗資料庫條目NCT06954740：amimestrocel用於急性腎損傷</translation>
    </message>
    <message>
        <source>Letter to Frontiers in Medicine about the review of Du 2025</source>
        <translation>《醫學前沿》期刊的讀者來信：評Du 2025</translation>
    </message>
    <message>
        <source>Publisher’s abstract of a pooled safety analysis of 152 randomised trials up to April 2023</source>
        <translation>出版社網頁摘要：截至2023年4月的152項隨機試驗安全性彙整分析</translation>
    </message>
    <message>
        <source>BioNews, 21 June 2010: news on the case of Thirabanjasak 2010</source>
        <translation>BioNews，2010年6月21日：關於Thirabanjasak 2010個案的新聞</translation>
    </message>
    <message>
        <source>New Scientist, 17 June 2010: news on the case of Thirabanjasak 2010</source>
        <translation>《新科學家》，2010年6月17日：關於Thirabanjasak 2010個案的新聞</translation>
    </message>
    <message>
        <source>Columbus Regional Health: protect your veins for the future</source>
        <translation>Columbus Regional Health：為將來保護您的靜脈</translation>
    </message>
    <message>
        <source>Becker’s Hospital Review: drug-resistant infections after stem-cell treatments in Mexico</source>
        <translation>Becker&apos;s Hospital Review：在墨西哥接受幹細胞治療後的抗藥性感染</translation>
    </message>
    <message>
        <source>Bioethics.com: extract from MedPage Today on infections after injections in Mexico</source>
        <translation>Bioethics.com：摘錄MedPage Today的報導，在墨西哥注射後的感染</translation>
    </message>
    <message>
        <source>FDA: public safety notification on exosome products</source>
        <translation>美國FDA：外泌體產品的公眾安全公告</translation>
    </message>
    <message>
        <source>Becker’s Hospital Review: serious illness in Nebraska after an unapproved cell-based product</source>
        <translation>Becker&apos;s Hospital Review：內布拉斯加州有人用未核准的細胞產品後患重病</translation>
    </message>
    <message>
        <source>CGTLive: result of the REGEN-007 trial of rilparencel, 2025</source>
        <translation>CGTLive：rilparencel的REGEN-007試驗結果，2025年</translation>
    </message>
    <message>
        <source>Fierce Biotech: news on the REGEN-007 trial, 2025</source>
        <translation>Fierce Biotech：關於REGEN-007試驗的新聞，2025年</translation>
    </message>
    <message>
        <source>University of Kentucky: summary of a study of 111 people who left hospital on dialysis after acute kidney injury</source>
        <translation>美國肯塔基大學：111位急性腎損傷後出院時仍需洗腎者的研究摘要</translation>
    </message>
    <message>
        <source>NephJC: summary of the KDIGO 2025 guideline on IgA nephropathy</source>
        <translation>NephJC：KDIGO 2025年IgA腎病變指引摘要</translation>
    </message>
    <message>
        <source>International Society of Nephrology: congress summary on the NefIgArd trial</source>
        <translation>國際腎臟學會：NefIgArd試驗的會議摘要</translation>
    </message>
    <message>
        <source>International Society of Nephrology: congress summary on the PROTECT trial</source>
        <translation>國際腎臟學會：PROTECT試驗的會議摘要</translation>
    </message>
    <message>
        <source>Discover magazine, 18 June 2010: the course of the patient in Thailand</source>
        <translation>《Discover》雜誌，2010年6月18日：泰國這位病人的經過</translation>
    </message>
    <message>
        <source>NIDDK: kidney failure and its treatments</source>
        <translation>NIDDK：腎衰竭及其治療</translation>
    </message>
    <message>
        <source>NIDDK: what I need to know about kidney failure and how it is treated</source>
        <translation>NIDDK：腎衰竭及其治療須知</translation>
    </message>
    <message>
        <source>NIDDK: kidney failure, choosing a treatment that’s right for you</source>
        <translation>NIDDK：腎衰竭，選擇適合您的治療</translation>
    </message>
    <message>
        <source>National Kidney Foundation: kidney failure</source>
        <translation>美國國家腎臟基金會：腎衰竭</translation>
    </message>
    <message>
        <source>NHS: acute kidney injury</source>
        <translation>英國NHS：急性腎損傷</translation>
    </message>
    <message>
        <source>ISSCR: patient resources, questions about stem cells</source>
        <translation>ISSCR：病人資料，幹細胞問答</translation>
    </message>
    <message>
        <source>ISSCR: what you need to know about unproven stem-cell treatments</source>
        <translation>ISSCR：關於未經證實的幹細胞治療須知</translation>
    </message>
    <message>
        <source>China, Ministry of Justice and National Health Commission: questions and answers on State Council Order No. 818</source>
        <translation>中國大陸司法部、國家衛生健康委員會：就國務院令第818號答記者問</translation>
    </message>
    <message>
        <source>Xinhua, 10 October 2025: text of State Council Order No. 818, read in a summary</source>
        <translation>新華網，2025年10月10日：國務院令第818號全文（所讀為摘要）</translation>
    </message>
    <message>
        <source>Lee, Tsai &amp; Partners: analysis of State Council Order No. 818</source>
        <translation>理慈國際科技法律事務所：國務院令第818號重點分析</translation>
    </message>
    <message>
        <source>China Daily, 23 April 2025: stem-cell techniques in Boao Lecheng, Hainan</source>
        <translation>《中國日報》，2025年4月23日：海南博鰲樂城的幹細胞技術</translation>
    </message>
    <message>
        <source>Shanghai Securities News, 25 April 2025: rules for new biomedical techniques in Boao Lecheng</source>
        <translation>《上海證券報》，2025年4月25日：博鰲樂城生物醫學新技術的規定</translation>
    </message>
    <message>
        <source>Yicai, 3 January 2025: first stem-cell drug of China, and trials let start</source>
        <translation>第一財經，2025年1月3日：中國大陸第一種幹細胞藥，以及獲准進行的試驗</translation>
    </message>
    <message>
        <source>PHUSE: the drug trial platform of China (ChinaDrugTrials.org.cn)</source>
        <translation>PHUSE：中國大陸藥物臨床試驗登記與資訊公示平台（ChinaDrugTrials.org.cn）</translation>
    </message>
    <message>
        <source>China: drug trial platform of the Center for Drug Evaluation (ChinaDrugTrials.org.cn)</source>
        <translation>中國大陸：藥物臨床試驗登記與資訊公示平台（ChinaDrugTrials.org.cn）</translation>
    </message>
    <message>
        <source>BaiPharm, 31 May 2024: procedures of the National Healthcare Security Administration for the list of insured drugs</source>
        <translation>BaiPharm，2024年5月31日：中國大陸國家醫療保障局的給付藥品目錄認定規定</translation>
    </message>
    <message>
        <source>Lee and Li: the two Acts on regenerative medicine of Taiwan, in force on 1 January 2026</source>
        <translation>理律法律事務所：再生醫療雙法於2026年1月1日正式施行</translation>
    </message>
    <message>
        <source>Taiwan Food and Drug Administration, weekly paper 1027: cell techniques and their rules</source>
        <translation>衛生福利部食品藥物管理署，藥物食品安全週報第1027期：細胞治療技術與規範</translation>
    </message>
    <message>
        <source>Central News Agency, 2 August 2025: health ministry of Taiwan on exosomes</source>
        <translation>中央社，2025年8月2日：衛福部談外泌體</translation>
    </message>
    <message>
        <source>United Daily News, January 2026: health ministry of Taiwan on adverts for exosomes</source>
        <translation>《聯合報》，2026年1月：衛福部談外泌體廣告</translation>
    </message>
    <message>
        <source>Liberty Times: Tainan health bureau on fees and adverts under the Regenerative Medicine Act</source>
        <translation>《自由時報》：台南市衛生局談《再生醫療法》的收費與廣告規定</translation>
    </message>
    <message>
        <source>FDA, 18 December 2024: first mesenchymal stromal cell therapy (Ryoncil), for acute graft-versus-host disease</source>
        <translation>美國FDA，2024年12月18日：第一種間質幹細胞療法（Ryoncil），用於急性移植物抗宿主疾病</translation>
    </message>
    <message>
        <source>FDA: consumer update on stem-cell therapies</source>
        <translation>美國FDA：關於幹細胞療法的消費者提醒</translation>
    </message>
    <message>
        <source>CGTLive: ProKidney and its phase 3 trial of rilparencel</source>
        <translation>CGTLive：ProKidney與rilparencel的第3期試驗</translation>
    </message>
    <message>
        <source>Company news on REGEN-003, an earlier study of ten people (in German)</source>
        <translation>公司消息：較早的REGEN-003研究，共十人（德文）</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT05018416: rilparencel in diabetes and chronic kidney disease (REGEN-007)</source>
        <translation>ClinicalTrials.gov登錄編號NCT05018416：rilparencel用於糖尿病合併慢性腎臟病（REGEN-007）</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT05099770: rilparencel or a sham treatment, as of June 2022</source>
        <translation>ClinicalTrials.gov登錄編號NCT05099770：rilparencel或假治療，2022年6月版</translation>
    </message>
    <message>
        <source>Copies of the registry entry NCT05099770 at meddatax.com and UCLA, as of January 2026</source>
        <translation>meddatax.com與UCLA轉載的登錄編號NCT05099770，2026年1月版</translation>
    </message>
    <message>
        <source>ProKidney: company news to the SEC on the plan for approval of rilparencel, 15 July 2025</source>
        <translation>ProKidney：提交美國證券交易委員會的公司消息，關於rilparencel的審查計畫，2025年7月15日</translation>
    </message>
    <message>
        <source>Centre for Evidence in Transplantation: comment on Kaufman 2025</source>
        <translation>移植實證中心：對Kaufman 2025的評論</translation>
    </message>
    <message>
        <source>CIRM: funding for the phase 3 trial of MDR-101</source>
        <translation>CIRM：資助MDR-101的第3期試驗</translation>
    </message>
    <message>
        <source>Page for patients of the MDR-101 trial that names its funder</source>
        <translation>MDR-101試驗的病人說明頁：列出資助者</translation>
    </message>
    <message>
        <source>Stem Cell Research &amp; Therapy: table of trials of MSC at a kidney transplant</source>
        <translation>Stem Cell Research &amp; Therapy：腎臟移植時使用間質幹細胞的試驗一覽表</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT07240987: umbilical-cord MSC in chronic kidney disease (read in copies)</source>
        <translation>ClinicalTrials.gov登錄編號NCT07240987：臍帶間質幹細胞用於慢性腎臟病（依轉載）</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT04216849: umbilical-cord MSC in type 2 diabetes with kidney disease</source>
        <translation>ClinicalTrials.gov登錄編號NCT04216849：臍帶間質幹細胞用於第2型糖尿病合併腎臟病</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT07396155: umbilical-cord MSC put into the kidney in diabetes (read in copies)</source>
        <translation>ClinicalTrials.gov登錄編號NCT07396155：臍帶間質幹細胞注入糖尿病病人的腎臟（依轉載）</translation>
    </message>
    <message>
        <source>Registry entry NCT05374291: dapagliflozin in severe kidney disease, on dialysis and after a transplant (Renal Lifecycle)</source>
        <translation>登錄編號NCT05374291：dapagliflozin用於嚴重腎臟病、洗腎和腎臟移植後的病人（Renal Lifecycle）</translation>
    </message>
    <message>
        <source>Registry entry NCT02065791: canagliflozin in diabetic kidney disease (CREDENCE)</source>
        <translation>登錄編號NCT02065791：canagliflozin用於糖尿病腎病變（CREDENCE）</translation>
    </message>
    <message>
        <source>Registry entry NCT02540993: finerenone in diabetic kidney disease (FIDELIO-DKD)</source>
        <translation>登錄編號NCT02540993：finerenone用於糖尿病腎病變（FIDELIO-DKD）</translation>
    </message>
    <message>
        <source>2 Minute Medicine: summary of the CREDENCE trial</source>
        <translation>2 Minute Medicine：CREDENCE試驗概要</translation>
    </message>
    <message>
        <source>Journal of General Internal Medicine: one-page summary of CREDENCE, with who was left out</source>
        <translation>《Journal of General Internal Medicine》：CREDENCE一頁概要，列出不能參加的人</translation>
    </message>
    <message>
        <source>Slides of the CREDENCE authors, with their disclosures</source>
        <translation>CREDENCE作者的投影片，含利益申報</translation>
    </message>
    <message>
        <source>Kidney International Reports: table of who was left out of DAPA-CKD and EMPA-KIDNEY</source>
        <translation>《Kidney International Reports》表格：DAPA-CKD和EMPA-KIDNEY不能參加的人</translation>
    </message>
    <message>
        <source>Pathway: figures of the FLOW trial, and who was left out</source>
        <translation>Pathway：FLOW試驗的數值和不能參加的人</translation>
    </message>
    <message>
        <source>Pathway: figures of the IDEAL trial</source>
        <translation>Pathway：IDEAL試驗的數值</translation>
    </message>
    <message>
        <source>Kidney News (American Society of Nephrology): the FLOW trial</source>
        <translation>Kidney News（美國腎臟醫學會）：FLOW試驗</translation>
    </message>
    <message>
        <source>epocrates: summary of the FLOW trial</source>
        <translation>epocrates：FLOW試驗概要</translation>
    </message>
    <message>
        <source>Hormone Insight: summary of the FLOW trial, with counts</source>
        <translation>Hormone Insight：FLOW試驗概要，含人數</translation>
    </message>
    <message>
        <source>US label of finerenone (Kerendia), brief summary reprinted in 2022</source>
        <translation>finerenone（Kerendia）美國仿單摘要，2022年轉載</translation>
    </message>
    <message>
        <source>European Society of Cardiology: press release on deaths in FIDELITY</source>
        <translation>歐洲心臟學會：關於FIDELITY死亡情況的新聞稿</translation>
    </message>
    <message>
        <source>Endocrinology Advisor: FDA label change, stop SGLT2 inhibitors before surgery</source>
        <translation>Endocrinology Advisor：FDA修改仿單，手術前停用SGLT2抑制劑</translation>
    </message>
    <message>
        <source>EASi-KIDNEY trial, Oxford: possible side effects of empagliflozin, for patients</source>
        <translation>牛津EASi-KIDNEY試驗：empagliflozin可能的副作用（給病人看）</translation>
    </message>
    <message>
        <source>NIDDK: choosing a treatment for kidney failure</source>
        <translation>NIDDK：選擇腎衰竭的治療</translation>
    </message>
    <message>
        <source>NIDDK: kidney failure, choosing a treatment that is right for you (older page)</source>
        <translation>NIDDK：腎衰竭，選擇適合您的治療（舊版）</translation>
    </message>
    <message>
        <source>NIDDK: chronic kidney disease and medicines</source>
        <translation>NIDDK：慢性腎臟病與用藥</translation>
    </message>
    <message>
        <source>NIDDK: how to slow kidney disease, for professionals</source>
        <translation>NIDDK：如何減緩腎臟病（給專業人員）</translation>
    </message>
    <message>
        <source>AHRQ: review of treatments of early chronic kidney disease, conclusions</source>
        <translation>AHRQ：早期慢性腎臟病治療的回顧，結論</translation>
    </message>
    <message>
        <source>FDA: warning on botanical products that contain aristolochic acid</source>
        <translation>美國FDA：含馬兜鈴酸植物產品的警示</translation>
    </message>
    <message>
        <source>FDA MedWatch: aristolochic acid, with the recalled products</source>
        <translation>美國FDA MedWatch：馬兜鈴酸與回收的產品</translation>
    </message>
    <message>
        <source>Pharmacists’ blog: Aristolochia fangchi and kidney failure</source>
        <translation>藥師部落格：廣防己與腎衰竭</translation>
    </message>
    <message>
        <source>NHS: how dialysis is done</source>
        <translation>英國NHS：洗腎如何進行</translation>
    </message>
    <message>
        <source>NHS: dialysis, overview (older text, read in a copy)</source>
        <translation>英國NHS：洗腎概述（舊版，讀的是副本）</translation>
    </message>
    <message>
        <source>NHS: side effects of dialysis (text of about 2019, read in a copy)</source>
        <translation>英國NHS：洗腎的副作用（約2019年的文本，讀的是副本）</translation>
    </message>
    <message>
        <source>NIDDK text on haemodialysis, reprinted by a kidney practice</source>
        <translation>NIDDK的血液透析說明，由一家腎臟診所轉載</translation>
    </message>
    <message>
        <source>Dialysis Patient Citizens Education Center: haemodialysis in a centre</source>
        <translation>透析病人教育中心（DPC）：在中心做血液透析</translation>
    </message>
    <message>
        <source>US Veterans Affairs, eKidney Clinic: haemodialysis in a clinic</source>
        <translation>美國退伍軍人事務部eKidney Clinic：在診所做血液透析</translation>
    </message>
    <message>
        <source>US Veterans Affairs, eKidney Clinic: haemodialysis at home</source>
        <translation>美國退伍軍人事務部eKidney Clinic：在家做血液透析</translation>
    </message>
    <message>
        <source>US Veterans Affairs, eKidney Clinic: peritoneal dialysis</source>
        <translation>美國退伍軍人事務部eKidney Clinic：腹膜透析</translation>
    </message>
    <message>
        <source>Kidney Care Norfolk: dialysis at home</source>
        <translation>Kidney Care Norfolk：在家洗腎</translation>
    </message>
    <message>
        <source>Mayo Clinic: risks of peritoneal dialysis</source>
        <translation>梅約診所：腹膜透析的風險</translation>
    </message>
    <message>
        <source>NHS 111 Wales: kidney transplant</source>
        <translation>NHS 111 Wales：腎臟移植</translation>
    </message>
    <message>
        <source>University Hospitals Plymouth NHS Trust: your renal transplant</source>
        <translation>英國普利茅斯大學醫院：您的腎臟移植</translation>
    </message>
    <message>
        <source>Leeds Teaching Hospitals NHS Trust: medicines after a kidney transplant</source>
        <translation>英國利茲教學醫院：腎臟移植後的用藥</translation>
    </message>
    <message>
        <source>National Kidney Federation (UK): complications of transplantation</source>
        <translation>英國國家腎臟聯合會：移植的併發症</translation>
    </message>
    <message>
        <source>National Kidney Federation (UK): conservative management</source>
        <translation>英國國家腎臟聯合會：保守治療</translation>
    </message>
    <message>
        <source>Kidney Care UK: choosing conservative kidney management</source>
        <translation>Kidney Care UK：選擇腎臟保守治療</translation>
    </message>
    <message>
        <source>US Veterans Affairs: kidney transplant, waiting time</source>
        <translation>美國退伍軍人事務部：腎臟移植與等待時間</translation>
    </message>
    <message>
        <source>American Kidney Fund: what is a kidney transplant?</source>
        <translation>美國腎臟基金會：什麼是腎臟移植？</translation>
    </message>
    <message>
        <source>NIH: clinical research trials and you, the basics</source>
        <translation>美國NIH：臨床試驗與您，基本知識</translation>
    </message>
    <message>
        <source>NIH Senior Health: risks of joining a clinical trial (archived)</source>
        <translation>美國NIH Senior Health：參加臨床試驗的風險（存檔）</translation>
    </message>
    <message>
        <source>NIH Clinical Center: questions about clinical studies (consent text read in a copy)</source>
        <translation>美國NIH臨床中心：臨床研究問答（知情同意部分讀的是副本）</translation>
    </message>
    <message>
        <source>National Institute on Aging: benefits and risks of clinical research (read in a copy)</source>
        <translation>美國國家老化研究所：臨床研究的好處與風險（讀的是副本）</translation>
    </message>
    <message>
        <source>medRxiv: preprint of the review by Du and others, with its statements of interests</source>
        <translation>medRxiv：Du等人回顧的預印本，含利益聲明</translation>
    </message>
    <message>
        <source>Mayo Clinic: hematocrit test</source>
        <translation>梅約診所：血球容積比檢查</translation>
    </message>
    <message>
        <source>Platelet disorders: text of the heart, lung and blood institute of the USA (read in a copy)</source>
        <translation>血小板疾病：美國國家心肺血液研究院的文字（讀自轉載頁）</translation>
    </message>
    <message>
        <source>Perinatology.com: protein in the urine of 24 hours, reference range</source>
        <translation>週產期醫學網站：24小時尿蛋白參考範圍</translation>
    </message>
    <message>
        <source>NIDDK: drawing of the kidney and its filters</source>
        <translation>NIDDK：腎臟及其過濾單位的圖</translation>
    </message>
    <message>
        <source>Kidney &amp; Urology Foundation of America: IgA nephropathy</source>
        <translation>美國腎臟與泌尿基金會：IgA腎病變</translation>
    </message>
    <message>
        <source>Medical News Today: malignant hypertension</source>
        <translation>今日醫學新聞：惡性高血壓</translation>
    </message>
    <message>
        <source>CancerCare Manitoba: glossary of clinical trial terms</source>
        <translation>加拿大曼尼托巴癌症照護中心：臨床試驗詞彙</translation>
    </message>
    <message>
        <source>Stanford Medicine: questions about clinical trials</source>
        <translation>史丹佛醫學院：臨床試驗問答</translation>
    </message>
    <message>
        <source>Table of the phases of clinical trials, as the NIH defines them</source>
        <translation>臨床試驗分期表，依美國國家衛生研究院（NIH）的定義</translation>
    </message>
    <message>
        <source>Boston University School of Public Health: confidence interval of a ratio</source>
        <translation>波士頓大學公共衛生學院：比值的信賴區間</translation>
    </message>
    <message>
        <source>EMA, 6 June 2025: safety committee on semaglutide and damage of the eye nerve (NAION), read in a copy</source>
        <translation>歐洲藥品管理局2025年6月6日：安全委員會關於semaglutide與視神經損傷（NAION）的意見（讀的是副本）</translation>
    </message>
    <message>
        <source>Journal AMS: figures of the SUSTAIN-6 trial</source>
        <translation>Journal AMS：SUSTAIN-6試驗的數字</translation>
    </message>
    <message>
        <source>FDA, 29 August 2018: rare but serious infection of the genital area with SGLT2 inhibitors</source>
        <translation>FDA 2018年8月29日：SGLT2抑制劑與少見而嚴重的生殖器部位感染</translation>
    </message>
    <message>
        <source>FDA, December 2015, updated March 2022: SGLT2 inhibitors and too much acid in the blood</source>
        <translation>FDA 2015年12月發布，2022年3月更新：SGLT2抑制劑與血中酸過多</translation>
    </message>
    <message>
        <source>Mayo Clinic: how to prepare for peritoneal dialysis</source>
        <translation>梅奧診所：腹膜透析前如何準備</translation>
    </message>
    <message>
        <source>Cambridge University Hospitals NHS: possible complications of a kidney transplant</source>
        <translation>英國NHS劍橋大學醫院：腎臟移植可能的併發症</translation>
    </message>
    <message>
        <source>NHS Tayside: kidneys from living donors and from donors who died, compared</source>
        <translation>英國NHS泰賽德：活體捐贈與過世後捐贈的腎臟比較</translation>
    </message>
    <message>
        <source>UK Renal Registry, report of 2015: survival of adults on dialysis or with a kidney transplant (summary, read in a copy)</source>
        <translation>英國腎臟登錄2015年報告：成人洗腎或腎臟移植後的存活（摘要，讀的是副本）</translation>
    </message>
    <message>
        <source>McGraw Hill, AccessMedicine: blocked urine flow and sudden kidney injury (chapter of a textbook)</source>
        <translation>McGraw Hill，AccessMedicine：尿路阻塞與急性腎損傷（教科書章節）</translation>
    </message>
    <message>
        <source>WebMD: nifedipine, uses and side effects</source>
        <translation>WebMD：nifedipine的用途和副作用</translation>
    </message>
    <message>
        <source>AMPOULE (Hong Kong): nifedipine, information for patients</source>
        <translation>AMPOULE（香港）：nifedipine病人須知</translation>
    </message>
    <message>
        <source>StatPearls: usual and unusual platelet counts</source>
        <translation>StatPearls：血小板數的正常範圍與異常</translation>
    </message>
</context>
<context>
    <name>studies/abumoawad-2020</name>
    <message>
        <source>Narrowed kidney arteries: cells from one’s own fat at three doses</source>
        <translation>腎動脈狹窄：取自本人脂肪的細胞，三種劑量</translation>
    </message>
    <message>
        <source>Renovascular disease (narrowed kidney arteries)</source>
        <translation>腎血管疾病（腎動脈狹窄）</translation>
    </message>
    <message>
        <source>In this early (phase 1a) study, 21 people got MSC from their own fat. 18 similar people, not chosen by lot, got drugs only. The title of the paper reports gains with the cells, but we have not seen the figures.</source>
        <translation>這項早期（第1a期）研究中，21人接受取自本人脂肪的間質幹細胞。另有18位情況相近的人只用藥物，兩組不是隨機分組。論文標題說細胞有好處，但我們沒有看到數值。</translation>
    </message>
    <message>
        <source>21 people got cells, 7 at each dose. The control group had 18 people.</source>
        <translation>細胞組21人，每種劑量7人。對照組18人。</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, into the artery of the kidney</source>
        <translation>取自本人脂肪的間質幹細胞（自體），注入腎動脈</translation>
    </message>
    <message>
        <source>100,000, 250,000 or 500,000 (1, 2.5 or 5.0×10⁵) cells per kg of body weight</source>
        <translation>每公斤體重10萬、25萬或50萬個（1、2.5或5.0×10⁵）細胞</translation>
    </message>
    <message>
        <source>Drugs only, in people of like age, kidney function and blood pressure; not chosen by lot</source>
        <translation>只用藥物的人，年齡、腎功能和血壓相近，不是隨機分組</translation>
    </message>
    <message>
        <source>The title of the paper says that the cells raised blood flow and GFR (how well the kidneys clean the blood). It says that they lowered blood pressure and signs of inflammation.</source>
        <translation>論文標題說，細胞提高了血流量和腎絲球過濾率，也降低了血壓和發炎指標。腎絲球過濾率反映腎臟過濾血液的能力。</translation>
    </message>
    <message>
        <source>The people on drugs only had the same tests, and the two groups were compared.</source>
        <translation>只用藥物的人做了同樣的檢查，兩組互相比較。</translation>
    </message>
    <message>
        <source>Our copy of the summary stops before the figures. So we cannot say how large the gains were, or whether they may be due to chance.</source>
        <translation>我們看到的摘要不完整，缺少數值。所以好處有多大、是不是偶然，都無法判斷。</translation>
    </message>
    <message>
        <source>The part of the summary that we could read says nothing about harm, in either group.</source>
        <translation>我們讀到的那部分摘要，沒有提到任何一組的傷害。</translation>
    </message>
    <message>
        <source>A later review counts 19 people with cells (6, 7 and 6), not 21. We do not know why.</source>
        <translation>後來的一篇回顧記錄細胞組有19人（6人、7人和6人），不是21人。原因我們不知道。</translation>
    </message>
    <message>
        <source>The study is small and short, so harm that comes late could be missed.</source>
        <translation>這項研究規模小，時間也短，較晚出現的傷害可能沒有觀察到。</translation>
    </message>
    <message>
        <source>This study cannot tell whether people stay off dialysis for longer.</source>
        <translation>這項研究無法說明能不能讓病人延後洗腎。</translation>
    </message>
    <message>
        <source>The National Institutes of Health of the USA and the Mayo Clinic paid for the study.</source>
        <translation>經費來自美國國家衛生研究院和梅約診所。</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3個月</translation>
    </message>
    <message>
        <source>GFR is a measure of how the kidneys clean the blood.</source>
        <translation>腎絲球過濾率反映腎臟過濾血液的能力。</translation>
    </message>
    <message>
        <source>The groups were not chosen by lot. They may have differed from the start.</source>
        <translation>兩組不是隨機分組的，可能一開始就不一樣。</translation>
    </message>
</context>
<context>
    <name>studies/alatab-2018</name>
    <message>
        <source>MSC in people on dialysis through the belly: are they safe?</source>
        <translation>腹膜透析病人接受間質幹細胞：安全嗎？</translation>
    </message>
    <message>
        <source>In this phase 1 trial, 9 people on peritoneal dialysis got MSC from their own fat, with no control group. There was no serious adverse event in 6 months. It did not test whether the kidneys recover.</source>
        <translation>這項第1期試驗中，9位腹膜透析病人接受取自自己脂肪的間質幹細胞，沒有對照組。6個月內，沒有嚴重不良事件。試驗沒有檢驗腎功能能否恢復。</translation>
    </message>
    <message>
        <source>Kidney failure, on peritoneal dialysis for more than 2 years</source>
        <translation>腎衰竭，腹膜透析超過2年</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, once, into a vein of the arm</source>
        <translation>取自自己脂肪的間質幹細胞（自體），經手臂靜脈輸注一次</translation>
    </message>
    <message>
        <source>1.2 million (1.2×10⁶) cells per kg of body weight</source>
        <translation>每公斤體重120萬個（1.2×10⁶）細胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Safety, and how fast small molecules cross the lining of the belly</source>
        <translation>安全性，以及小分子通過腹膜的快慢</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6個月</translation>
    </message>
    <message>
        <source>How fast creatinine crosses the lining of the belly (a ratio)</source>
        <translation>肌酸酐通過腹膜的快慢（比值）</translation>
    </message>
    <message>
        <source>The same people before and after the cells. Lower is slower. P = 0.02: chance alone would not often give such a gap. But without a control group, the cause is open.</source>
        <translation>同一批人治療前後相比，數值越小越慢。P = 0.02，表示單憑偶然不常出現這樣的差距。但試驗沒有對照組，原因不明。</translation>
    </message>
    <message>
        <source>Before the cells</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>After the cells</source>
        <translation>治療後</translation>
    </message>
    <message>
        <source>All 9 people had been on peritoneal dialysis for more than 2 years. They got the cells once and were followed for 24 weeks.</source>
        <translation>9人都已腹膜透析2年以上，只輸注一次細胞，追蹤24週。</translation>
    </message>
    <message>
        <source>After the cells, creatinine crossed the lining of the belly a little more slowly: the ratio went from 0.77 to 0.73 (P = 0.02).</source>
        <translation>治療後，肌酸酐通過腹膜的速度稍微變慢。比值由0.77變為0.73（P = 0.02）。</translation>
    </message>
    <message>
        <source>This is a test of the lining of the belly. It does not show that the kidneys got better.</source>
        <translation>這項檢查看的是腹膜，不能說明腎功能好轉。</translation>
    </message>
    <message>
        <source>No serious adverse event came in 6 months. 14 minor ones went away by themselves, or with simple care.</source>
        <translation>6個月內沒有嚴重不良事件。輕微的有14次，都自行消失，或經一般處理後消失。</translation>
    </message>
    <message>
        <source>One person had an infection of the lining of the belly, another one where the tube leaves the body. Both were judged not linked to the cells.</source>
        <translation>1人得腹膜炎，另1人導管出口處感染，都被判定與細胞無關。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>Serious adverse events (people)</source>
        <translation>嚴重不良事件（人數）</translation>
    </message>
    <message>
        <source>Judged not linked to the cells.</source>
        <translation>被判定與細胞無關。</translation>
    </message>
    <message>
        <source>Infection where the tube leaves the body</source>
        <translation>導管出口處感染</translation>
    </message>
    <message>
        <source>Minor adverse events (number of events)</source>
        <translation>輕微不良事件（次數）</translation>
    </message>
    <message>
        <source>They went away by themselves, or with simple care.</source>
        <translation>自行消失，或經一般處理後消失。</translation>
    </message>
    <message>
        <source>It cannot tell whether people can come off dialysis. Nobody tested this.</source>
        <translation>病人能不能停止洗腎，試驗無法說明，因為沒有檢驗這一點。</translation>
    </message>
    <message>
        <source>There was no control group. So the change in the ratio may have other causes.</source>
        <translation>試驗沒有對照組，比值的變化可能另有原因。</translation>
    </message>
    <message>
        <source>It tells nothing about dialysis with a machine.</source>
        <translation>使用血液透析的人會如何，試驗無法說明。</translation>
    </message>
    <message>
        <source>With MSC</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>Germs in the belly where the fluid goes (peritonitis)</source>
        <translation>腹膜炎</translation>
    </message>
</context>
<context>
    <name>studies/cells-2025</name>
    <message>
        <source>In people, this review found no clear fall in creatinine. In animals, creatinine did fall. It pooled three trials in people and 49 studies in animals.</source>
        <translation>這篇回顧彙整三項人體試驗和49項動物研究。人體試驗中，肌酸酐沒有明確下降；動物研究中，則有下降。</translation>
    </message>
    <message>
        <source>The three trials in people are randomised trials. The review also pooled 49 studies in animals.</source>
        <translation>三項人體試驗都是隨機試驗。這篇回顧還彙整了49項動物研究。</translation>
    </message>
    <message>
        <source>MSC</source>
        <translation>間質幹細胞</translation>
    </message>
    <message>
        <source>Creatinine, and TNF-alpha, a sign of inflammation</source>
        <translation>肌酸酐，以及反映發炎的腫瘤壞死因子α</translation>
    </message>
    <message>
        <source>Difference in creatinine with MSC</source>
        <translation>肌酸酐：有用與沒用間質幹細胞相差多少</translation>
    </message>
    <message>
        <source>People</source>
        <translation>病人</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>Difference in TNF-alpha with MSC</source>
        <translation>腫瘤壞死因子α：有用與沒用間質幹細胞相差多少</translation>
    </message>
    <message>
        <source>In people, creatinine did not clearly fall. The mean difference was −0.59 (95% CI −1.92 to 0.74; P = 0.39). It may be due to chance.</source>
        <translation>病人的肌酸酐沒有明確下降。平均差為−0.59（95% CI −1.92至0.74；P = 0.39）。這可能只是偶然。</translation>
    </message>
    <message>
        <source>In animals, creatinine did fall. The mean difference was −0.38 (95% CI −0.46 to −0.29; P &lt; 0.00001).</source>
        <translation>動物的肌酸酐下降了。平均差為−0.38（95% CI −0.46至−0.29；P &lt; 0.00001）。</translation>
    </message>
    <message>
        <source>TNF-alpha in people did not clearly change: −0.74 (−2.20 to 0.73; P = 0.32).</source>
        <translation>病人的腫瘤壞死因子α沒有明確變化：−0.74（−2.20至0.73；P = 0.32）。</translation>
    </message>
    <message>
        <source>The review calls the proof in people inconclusive. That means it settles nothing.</source>
        <translation>這篇回顧說，人體證據沒有定論。也就是說，還不能下結論。</translation>
    </message>
    <message>
        <source>Three trials are very few. A real effect, good or bad, could be missed.</source>
        <translation>三項試驗太少。真正的效果，不論好壞，都可能看不出來。</translation>
    </message>
    <message>
        <source>Do MSC lower creatinine in CKD? Three trials in people, pooled</source>
        <translation>間質幹細胞能降低慢性腎臟病的肌酸酐嗎？合併三項人體試驗</translation>
    </message>
    <message>
        <source>CKD</source>
        <translation>慢性腎臟病</translation>
    </message>
    <message>
        <source>In people the range includes zero, so the gap may be due to chance (P = 0.39). In animals P &lt; 0.00001. The abstract does not print the unit.</source>
        <translation>人體試驗的範圍包含0，所以差別可能只是偶然（P = 0.39）。動物研究的P &lt; 0.00001。摘要沒有寫出單位。</translation>
    </message>
    <message>
        <source>The range includes zero, so the gap may be due to chance (P = 0.32). The abstract does not print the unit.</source>
        <translation>範圍包含0，所以差別可能只是偶然（P = 0.32）。摘要沒有寫出單位。</translation>
    </message>
    <message>
        <source>What helps animals may not help people. Only fair trials in people can tell.</source>
        <translation>對動物有用，不一定對人有用。這要靠公平比較的人體試驗來回答。</translation>
    </message>
    <message>
        <source>The abstract does not print the unit. So we cannot say how much this change means for a patient.</source>
        <translation>摘要沒有寫出單位，所以不知道這個變化對病人有多大意義。</translation>
    </message>
    <message>
        <source>The abstract does not say whether people in the three trials knew what they got.</source>
        <translation>三項試驗的參加者知不知道自己用了什麼，摘要沒有說明。</translation>
    </message>
    <message>
        <source>GFR, a measure of how the kidneys clean the blood, rose in animals. In people it did not clearly change.</source>
        <translation>腎絲球過濾率反映腎臟過濾血液的能力。動物研究中有上升，病人沒有明確變化。</translation>
    </message>
</context>
<context>
    <name>studies/chandna-2011</name>
    <message>
        <source>Do very old and ill people live longer with dialysis?</source>
        <translation>高齡又多病的人，洗腎能活得更久嗎？</translation>
    </message>
    <message>
        <source>Dialysis or transplant 689, care without dialysis 155. The second group was older, and more of them had serious other illness.</source>
        <translation>洗腎或移植的有689人，不洗腎的有155人。後一組年紀較大，有其他重病的人也較多。</translation>
    </message>
    <message>
        <source>Dialysis or a kidney transplant</source>
        <translation>洗腎或腎臟移植</translation>
    </message>
    <message>
        <source>How long people lived from the start of stage 5</source>
        <translation>從進入第5期算起，能活多久</translation>
    </message>
    <message>
        <source>People were entered over 18 years.</source>
        <translation>18年間陸續加入。</translation>
    </message>
    <message>
        <source>How long people lived (median), all ages</source>
        <translation>存活時間（中位數），所有年齡</translation>
    </message>
    <message>
        <source>The groups differed in age and illness from the start. So the gap is not all due to dialysis.</source>
        <translation>兩組的年齡和病情，一開始就不同。所以差距不全是洗腎造成的。</translation>
    </message>
    <message>
        <source>Dialysis or transplant</source>
        <translation>洗腎或移植</translation>
    </message>
    <message>
        <source>Care without dialysis</source>
        <translation>不洗腎的照護</translation>
    </message>
    <message>
        <source>Half of the people with dialysis or a transplant lived longer than 67.1 months. Without dialysis it was 21.2 months.</source>
        <translation>洗腎或移植的人，有一半活了超過67.1個月。不洗腎的人，則是21.2個月。</translation>
    </message>
    <message>
        <source>Over age 75, the authors took age, serious other illness and diabetes into account. Then dialysis added about 4 months, and this may be due to chance.</source>
        <translation>對75歲以上的人，作者把年齡、其他重病和糖尿病算進去。結果洗腎約多活4個月，可能只是偶然。</translation>
    </message>
    <message>
        <source>So for people over 75 with serious other illness, the time gained by dialysis is likely small.</source>
        <translation>所以，75歲以上又有其他重病的人，洗腎多活的時間可能不多。</translation>
    </message>
    <message>
        <source>The groups were not chosen by lot. People and doctors chose, so the groups differed from the start.</source>
        <translation>分組不是隨機的，而是由病人和醫師選擇。所以兩組一開始就不一樣。</translation>
    </message>
    <message>
        <source>The summary that we read counts time only. It does not tell how well people felt, or how many days they spent in hospital.</source>
        <translation>我們讀到的摘要只計算存活時間。病人感受如何，住院多少天，都沒有說明。</translation>
    </message>
    <message>
        <source>It was done in one country over many years. Care has changed since.</source>
        <translation>研究只在一個國家進行，歷時多年。之後，照護已經改變。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>The whole of usual care, but no dialysis. It is called conservative kidney management.</source>
        <translation>完整的常規照護，但不洗腎，稱為腎臟保守治療</translation>
    </message>
    <message>
        <source>This study had 844 people with stage 5 CKD, entered over 18 years. Those with dialysis or a transplant lived longer: 67.1 against 21.2 months (median). But over age 75, once illness was taken into account, the gap was about 4 months and may be due to chance.</source>
        <translation>這項研究用18年陸續納入844位慢性腎臟病第5期病人。透析或移植的人活得較久，中位數67.1個月，不透析的人21.2個月。但75歲以上，把病情算進去後，只差約4個月，可能只是偶然。</translation>
    </message>
    <message>
        <source>CKD stage 5 at any age, with a closer look at people over 75</source>
        <translation>慢性腎臟病第5期，不限年齡，重點看75歲以上的人</translation>
    </message>
</context>
<context>
    <name>studies/credence-2019</name>
    <message>
        <source>Events per 1,000 patient-years</source>
        <translation>每1,000人年發生的次數</translation>
    </message>
    <message>
        <source>Canagliflozin</source>
        <translation>canagliflozin</translation>
    </message>
    <message>
        <source>The drug is an SGLT2 inhibitor. It holds no cells.</source>
        <translation>這種藥是SGLT2抑制劑，不含細胞。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>減緩惡化不等於治癒，藥物不能讓受損的腎臟恢復如新。</translation>
    </message>
    <message>
        <source>All 4,401 people had type 2 diabetes and much protein in the urine. Bad outcomes were less common with canagliflozin: 43.2 against 61.2 per 1,000 patient-years with placebo.</source>
        <translation>參加的4,401人都有第2型糖尿病，尿蛋白較多。用canagliflozin的人不良結果較少，每1,000人年有43.2次，安慰劑組有61.2次。</translation>
    </message>
    <message>
        <source>Type 2 diabetes and kidney disease with much protein in the urine</source>
        <translation>第2型糖尿病合併腎臟病，尿蛋白較多</translation>
    </message>
    <message>
        <source>100 mg once a day</source>
        <translation>每天一次，100 mg</translation>
    </message>
    <message>
        <source>Placebo, added to the same usual care</source>
        <translation>安慰劑，常規照護相同</translation>
    </message>
    <message>
        <source>Kidney failure, creatinine that doubled, or death from kidney, heart or blood-vessel disease. Kidney failure means dialysis, a transplant, or an eGFR that stays below 15.</source>
        <translation>腎衰竭、肌酸酐加倍，或死於腎臟、心臟、血管疾病。腎衰竭是指洗腎、移植，或eGFR持續低於15。</translation>
    </message>
    <message>
        <source>2.62 years (median). The trial was stopped early, as planned for a clear benefit.</source>
        <translation>中位數2.62年。因好處明顯，試驗依事先的規定提前停止。</translation>
    </message>
    <message>
        <source>1,000 patient-years are, for instance, 1,000 people followed for one year. The copy that we read gives no range.</source>
        <translation>1,000人年，就像1,000人各追蹤一年。我們讀到的副本沒有提供範圍。</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>Canagliflozin against placebo</source>
        <translation>canagliflozin與安慰劑相比</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低於1，表示用藥的人較少發生。範圍沒有碰到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Kidney failure, doubled creatinine, or such a death</source>
        <translation>腎衰竭、肌酸酐加倍，或上述死亡</translation>
    </message>
    <message>
        <source>The same, without deaths from the heart or blood vessels</source>
        <translation>同上，不計心臟和血管疾病的死亡</translation>
    </message>
    <message>
        <source>There were 43.2 events per 1,000 patient-years with the drug, and 61.2 with placebo.</source>
        <translation>用藥組每1,000人年有43.2次，安慰劑組有61.2次。</translation>
    </message>
    <message>
        <source>By our own calculation: of 100 people in one year, about 4 had such an event with the drug, and about 6 with placebo.</source>
        <translation>以下依我們自己的計算。一年之中，用藥組每100人約有4人出現這種結果，安慰劑組約有6人。</translation>
    </message>
    <message>
        <source>Fungal infection of the genitals was more common with the drug: 28 against 3 men, and 22 against 10 women.</source>
        <translation>用藥組較常發生生殖器黴菌感染。男性有28人，安慰劑組3人。女性有22人，安慰劑組10人。</translation>
    </message>
    <message>
        <source>Diabetic ketoacidosis, a dangerous build-up of acid in the blood, was more common with the drug. A review says that this was more than chance. The copy that we read lacks the count.</source>
        <translation>用藥組較常發生糖尿病酮酸中毒，也就是血中積聚過多的酸，有危險。一篇回顧說，這不只是偶然。我們讀到的副本沒有人數。</translation>
    </message>
    <message>
        <source>Amputations and broken bones did not clearly differ between the groups.</source>
        <translation>截肢和骨折，兩組沒有明確差別。</translation>
    </message>
    <message>
        <source>Serious adverse events were less common with the drug: 737 against 806.</source>
        <translation>用藥組的嚴重不良事件較少，有737人，安慰劑組有806人。</translation>
    </message>
    <message>
        <source>Any adverse event</source>
        <translation>任何不良事件</translation>
    </message>
    <message>
        <source>Counts as a review prints them. It does not print how many people are counted, and its percentages do not fit, so we leave them out.</source>
        <translation>人數依一篇回顧所列。回顧沒有寫出總人數，所列的百分比也對不上，所以這裡不列百分比。</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>嚴重不良事件</translation>
    </message>
    <message>
        <source>Urinary tract infection</source>
        <translation>泌尿道感染</translation>
    </message>
    <message>
        <source>Low blood sugar</source>
        <translation>低血糖</translation>
    </message>
    <message>
        <source>Broken bone</source>
        <translation>骨折</translation>
    </message>
    <message>
        <source>Nobody in it was on dialysis or had a transplant. So it says nothing about them.</source>
        <translation>參加的人都沒有在洗腎，也沒有接受過移植。所以無法說明這些人的情況。</translation>
    </message>
    <message>
        <source>All had type 2 diabetes and much protein in the urine. It says nothing about other kidney disease, or about AKI.</source>
        <translation>所有人都有第2型糖尿病，尿蛋白較多。其他腎臟病和急性腎損傷，試驗無法說明。</translation>
    </message>
    <message>
        <source>A trial that stops early can make a benefit look larger than it is.</source>
        <translation>試驗提前停止，好處可能顯得比實際大。</translation>
    </message>
    <message>
        <source>Janssen, the maker of the drug, ran the trial.</source>
        <translation>這項試驗由製造這種藥的楊森（Janssen）主辦。</translation>
    </message>
    <message>
        <source>Does canagliflozin slow CKD in type 2 diabetes?</source>
        <translation>canagliflozin能減緩第2型糖尿病病人的慢性腎臟病嗎？</translation>
    </message>
    <message>
        <source>The eGFR was 30 to below 90. ACR was above 300, up to 5,000 mg/g. All took a pill for blood pressure of one kind (ACE inhibitor) or another (ARB, such as olmesartan). People who had ever had dialysis or a kidney transplant were left out.</source>
        <translation>eGFR為30至未滿90，ACR高於300，最高5,000 mg/g。所有人都在用一類降血壓藥（ACE抑制劑）或另一類（ARB，例如olmesartan）。做過洗腎或腎臟移植的人，不能參加。</translation>
    </message>
    <message>
        <source>Canagliflozin (a pill) on top of usual care. It is an SGLT2 inhibitor.</source>
        <translation>在常規照護之外，加用canagliflozin（口服的SGLT2抑制劑）</translation>
    </message>
    <message>
        <source>A table of trials gives the NNT (people treated so that one more was spared): 22, for as long as in the trial.</source>
        <translation>一份試驗一覽表列出的需治療人數（NNT）為22。也就是說，22人像試驗那樣用藥，才會多一人避免這種結果。</translation>
    </message>
    <message>
        <source>Men who had a fungal infection of the genitals</source>
        <translation>生殖器黴菌感染，男性</translation>
    </message>
    <message>
        <source>Women who had a fungal infection of the genitals</source>
        <translation>生殖器黴菌感染，女性</translation>
    </message>
    <message>
        <source>At least one author (Bakris) had research money from Janssen. He also had pay from other drug companies. He said so in a talk on the trial.</source>
        <translation>至少一位作者（Bakris）從楊森得到研究經費，也從其他藥廠得到報酬。這是他在介紹試驗時自行說明的。</translation>
    </message>
</context>
<context>
    <name>studies/dapa-ckd-2020</name>
    <message>
        <source>Does dapagliflozin slow CKD?</source>
        <translation>dapagliflozin能減緩慢性腎臟病惡化嗎？</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>Dapagliflozin</source>
        <translation>dapagliflozin</translation>
    </message>
    <message>
        <source>The drug is an SGLT2 inhibitor. It holds no cells.</source>
        <translation>這種藥是SGLT2抑制劑，不含細胞。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>減緩惡化不等於治癒，藥物不能讓受損的腎臟恢復如新。</translation>
    </message>
    <message>
        <source>In this blinded trial of 4,304 people, 9.2% had a bad outcome with dapagliflozin and 14.5% with placebo, in about 2.4 years. The outcome was: half of the eGFR lost, kidney failure, or death from kidney, heart or blood-vessel disease.</source>
        <translation>這項雙盲試驗有4,304人，追蹤約2.4年。用藥組有9.2%出現不良結果，安慰劑組有14.5%。不良結果是指eGFR下降一半、腎衰竭，或死於腎臟、心臟、血管疾病。</translation>
    </message>
    <message>
        <source>CKD with protein in the urine, with or without type 2 diabetes</source>
        <translation>慢性腎臟病，有蛋白尿，有或沒有第2型糖尿病</translation>
    </message>
    <message>
        <source>The eGFR was 25 to 75, and ACR 200 to 5,000 mg/g. Each group had 2,152 people. People with an organ transplant, or on drugs that hold down the immune system, were left out.</source>
        <translation>eGFR為25至75，ACR為200至5,000 mg/g，每組2,152人。做過器官移植或正在用免疫抑制劑的人，不能參加。</translation>
    </message>
    <message>
        <source>10 mg once a day</source>
        <translation>每天一次，10 mg</translation>
    </message>
    <message>
        <source>Half of the eGFR or more lost for good, kidney failure, or death from kidney, heart or blood-vessel disease</source>
        <translation>eGFR下降一半以上且未回升、腎衰竭，或死於腎臟、心臟、血管疾病</translation>
    </message>
    <message>
        <source>2.4 years (median). The trial was stopped early for a clear benefit.</source>
        <translation>中位數2.4年。因好處明顯，試驗提前停止。</translation>
    </message>
    <message>
        <source>Bad outcome in about 2.4 years</source>
        <translation>約2.4年內的不良結果</translation>
    </message>
    <message>
        <source>Lost half of the eGFR, had kidney failure, or died of kidney, heart or blood-vessel disease</source>
        <translation>eGFR下降一半、腎衰竭，或死於腎臟、心臟、血管疾病</translation>
    </message>
    <message>
        <source>2.4 years (median)</source>
        <translation>2.4年（中位數）</translation>
    </message>
    <message>
        <source>Death from any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Dapagliflozin against placebo</source>
        <translation>dapagliflozin與安慰劑相比</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低於1，表示用藥的人較少發生。範圍沒有碰到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Bad outcome</source>
        <translation>不良結果</translation>
    </message>
    <message>
        <source>The outcome came in 197 of 2,152 people with the drug (9.2%), and in 312 of 2,152 with placebo (14.5%).</source>
        <translation>用藥組2,152人中，有197人出現不良結果（9.2%）。安慰劑組2,152人中，有312人（14.5%）。</translation>
    </message>
    <message>
        <source>Fewer people died with the drug: 101 (4.7%) against 146 (6.8%).</source>
        <translation>用藥組死亡的人較少，有101人（4.7%），安慰劑組有146人（6.8%）。</translation>
    </message>
    <message>
        <source>The parts of the paper that we could read give no counts of side effects. They tell of deaths only.</source>
        <translation>我們讀到的那部分論文，只有死亡人數，沒有副作用的人數。</translation>
    </message>
    <message>
        <source>Died of any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>Nobody began with an eGFR below 25. So nobody was on dialysis at the start, and it says nothing about people who are.</source>
        <translation>開始時，沒有人的eGFR低於25，也就是沒有人在洗腎。所以無法說明洗腎病人的情況。</translation>
    </message>
    <message>
        <source>All had protein in the urine. It says nothing about CKD without it, or about AKI.</source>
        <translation>所有人都有蛋白尿。沒有蛋白尿的慢性腎臟病，以及急性腎損傷，試驗都無法說明。</translation>
    </message>
    <message>
        <source>A trial that stops early can make a benefit look larger than it is.</source>
        <translation>試驗提前停止，好處可能顯得比實際大。</translation>
    </message>
    <message>
        <source>AstraZeneca, the maker of the drug, paid for the trial.</source>
        <translation>經費來自製造這種藥的阿斯特捷利康（AstraZeneca）。</translation>
    </message>
    <message>
        <source>Four of the authors worked for AstraZeneca.</source>
        <translation>四位作者任職於阿斯特捷利康。</translation>
    </message>
    <message>
        <source>Dapagliflozin (a pill) on top of usual care. It is an SGLT2 inhibitor.</source>
        <translation>在常規照護之外，加用dapagliflozin（口服的SGLT2抑制劑）</translation>
    </message>
    <message>
        <source>The NNT (people treated so that one more was spared) was 19 (15 to 27), in about 2.4 years.</source>
        <translation>需治療人數（NNT）為19（15至27）。也就是說，19人用藥約2.4年，才會多一人避免這種結果。</translation>
    </message>
    <message>
        <source>SGLT2 inhibitors can cause a fungal infection of the genitals and loss of body water. In rare cases, too much acid builds up in the blood.</source>
        <translation>SGLT2抑制劑可能引起生殖器黴菌感染和脫水。在少見的情況下，血中會積聚過多的酸。</translation>
    </message>
</context>
<context>
    <name>studies/deng-2017</name>
    <message>
        <source>Do umbilical-cord cells help when lupus harms the kidneys?</source>
        <translation>狼瘡性腎炎：臍帶間質幹細胞有幫助嗎？</translation>
    </message>
    <message>
        <source>Lupus kidney disease (lupus nephritis)</source>
        <translation>狼瘡性腎炎</translation>
    </message>
    <message>
        <source>This blinded, randomised trial found no benefit and was stopped early. The disease calmed down (remission) in 9 of 12 people with cells and in 5 of 6 with placebo; one person with cells died of pneumonia.</source>
        <translation>這項隨機、雙盲試驗沒有發現好處，提前終止。細胞組12人中，有9人病情緩解（平穩下來）；安慰劑組6人中，有5人緩解。細胞組有1人死於肺炎。</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, with standard drugs</source>
        <translation>臍帶間質幹細胞，加上標準藥物</translation>
    </message>
    <message>
        <source>200 million (2×10⁸) cells</source>
        <translation>2億個（2×10⁸）細胞</translation>
    </message>
    <message>
        <source>Placebo, with standard drugs</source>
        <translation>安慰劑，加上標準藥物</translation>
    </message>
    <message>
        <source>Remission (the kidney disease calms down) at 6 months</source>
        <translation>6個月時緩解（腎臟病平穩下來）</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6個月</translation>
    </message>
    <message>
        <source>Remission of lupus nephritis</source>
        <translation>狼瘡性腎炎緩解</translation>
    </message>
    <message>
        <source>That is 9 of 12 people with cells and 5 of 6 with placebo.</source>
        <translation>細胞組12人中有9人，安慰劑組6人中有5人。</translation>
    </message>
    <message>
        <source>Had a remission</source>
        <translation>病情緩解</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑組</translation>
    </message>
    <message>
        <source>Complete remission of lupus nephritis</source>
        <translation>狼瘡性腎炎完全緩解</translation>
    </message>
    <message>
        <source>That is 5 of 12 people with cells and 3 of 6 with placebo.</source>
        <translation>細胞組12人中有5人，安慰劑組6人中有3人。</translation>
    </message>
    <message>
        <source>Had a complete remission</source>
        <translation>病情完全緩解</translation>
    </message>
    <message>
        <source>It found no benefit. The trial was stopped early, because a benefit was no longer expected.</source>
        <translation>試驗沒有發現好處。因為預期不會有好處，所以提前終止。</translation>
    </message>
    <message>
        <source>Remission means that the disease calmed down. It came in 9 of 12 people (75%) with cells and in 5 of 6 (83%) with placebo.</source>
        <translation>緩解是指病情平穩下來。細胞組12人中有9人（75%）緩解，安慰劑組6人中有5人（83%）緩解。</translation>
    </message>
    <message>
        <source>Complete remission came in 5 of 12 people (42%) with cells and in 3 of 6 (50%) with placebo.</source>
        <translation>完全緩解：細胞組12人中有5人（42%），安慰劑組6人中有3人（50%）。</translation>
    </message>
    <message>
        <source>At 6 months, creatinine had fallen by 7 µmol/L on average with cells and by 19 with placebo. Protein in the urine had fallen by 2.1 g a day with cells and by 1.4 with placebo. The paper calls the two groups similar.</source>
        <translation>6個月時，肌酸酐平均下降的幅度，細胞組為7 µmol/L，安慰劑組為19 µmol/L。尿蛋白每天減少的量，細胞組為2.1 g，安慰劑組為1.4 g。論文認為兩組相近。</translation>
    </message>
    <message>
        <source>In groups this small, such a gap may be due to chance.</source>
        <translation>每組人數這麼少，這樣的差別可能只是偶然。</translation>
    </message>
    <message>
        <source>One person with cells died of severe pneumonia, a lung infection. Another had pneumonia, too few white blood cells and an abscess under the skin.</source>
        <translation>細胞組有1人死於嚴重肺炎（肺部感染）。另有1人得了肺炎，白血球過少，皮下還有膿瘍。</translation>
    </message>
    <message>
        <source>With placebo, one person had a stroke, and another had fluid in the belly (ascites). Nobody died.</source>
        <translation>安慰劑組有1人中風，另有1人腹部積水（腹水），沒有人死亡。</translation>
    </message>
    <message>
        <source>Died (of severe pneumonia)</source>
        <translation>死亡（嚴重肺炎）</translation>
    </message>
    <message>
        <source>Pneumonia with too few white blood cells and an abscess under the skin</source>
        <translation>肺炎，同時白血球過少、皮下膿瘍</translation>
    </message>
    <message>
        <source>The paper names those who had it. It names nobody in the other group.</source>
        <translation>論文列出了出現這種情況的人，另一組沒有列出任何人。</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>中風</translation>
    </message>
    <message>
        <source>Fluid in the belly (ascites)</source>
        <translation>腹部積水（腹水）</translation>
    </message>
    <message>
        <source>Needed dialysis for good</source>
        <translation>需要長期洗腎</translation>
    </message>
    <message>
        <source>The authors state that they have none.</source>
        <translation>作者聲明沒有利益衝突。</translation>
    </message>
    <message>
        <source>The trial is very small and ended early. A small effect, good or bad, could be missed.</source>
        <translation>這項試驗規模非常小，又提前結束。較小的好處或壞處，可能看不出來。</translation>
    </message>
    <message>
        <source>12 people got cells, and 6 got placebo.</source>
        <translation>細胞組12人，安慰劑組6人。</translation>
    </message>
    <message>
        <source>All 18 people also took strong drugs that weaken the body’s defences.</source>
        <translation>18人都還用了削弱身體抵抗力的強效藥。</translation>
    </message>
    <message>
        <source>Infections can come from those drugs. What we read does not say whether the cells played a part.</source>
        <translation>這些藥可能引起感染。感染和細胞有沒有關係，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>All had standard drugs too. So it cannot tell what the cells do alone.</source>
        <translation>所有人也都用了標準藥物，所以無法說明細胞單獨的作用。</translation>
    </message>
    <message>
        <source>Lupus is one cause of kidney disease. The result may not hold for others.</source>
        <translation>腎臟病的病因有很多，狼瘡只是其中一種。換成其他病因，結果可能不同。</translation>
    </message>
    <message>
        <source>Cell companies (Beike and CytoMed) paid for the trial.</source>
        <translation>這項試驗由細胞公司（Beike和CytoMed）出資。</translation>
    </message>
</context>
<context>
    <name>studies/du-2025</name>
    <message>
        <source>Stem cells in diabetic kidney disease: four small studies, pooled</source>
        <translation>幹細胞治療糖尿病腎病變：合併四項小型研究</translation>
    </message>
    <message>
        <source>Diabetic kidney disease</source>
        <translation>糖尿病腎病變</translation>
    </message>
    <message>
        <source>Of the 90 people, 53 were given cells.</source>
        <translation>90人中，有53人接受細胞治療。</translation>
    </message>
    <message>
        <source>Stem cells of several kinds</source>
        <translation>多種幹細胞</translation>
    </message>
    <message>
        <source>A control group. In one of the four studies, both groups got cells.</source>
        <translation>對照組。但四項研究中有一項，兩組都接受了細胞治療。</translation>
    </message>
    <message>
        <source>eGFR, creatinine, albumin in the urine, blood sugar and adverse events</source>
        <translation>eGFR、肌酸酐、尿液白蛋白、血糖和不良事件</translation>
    </message>
    <message>
        <source>Difference in eGFR with cells</source>
        <translation>eGFR：細胞組相差多少</translation>
    </message>
    <message>
        <source>Above zero is better (P = 0.02). The abstract does not print the unit.</source>
        <translation>高於0較好（P = 0.02）。摘要沒有寫出單位。</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>eGFR</translation>
    </message>
    <message>
        <source>Difference in creatinine with cells</source>
        <translation>肌酸酐：細胞組相差多少</translation>
    </message>
    <message>
        <source>Below zero is better (P = 0.02). The result is on a common scale, so it has no unit.</source>
        <translation>低於0較好（P = 0.02）。結果換成同一尺度，所以沒有單位。</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>肌酸酐</translation>
    </message>
    <message>
        <source>eGFR was higher with the cells. The mean difference was 0.41 (0.08 to 0.74; P = 0.02).</source>
        <translation>細胞組的eGFR較高，平均差為0.41（0.08至0.74；P = 0.02）。</translation>
    </message>
    <message>
        <source>Creatinine was lower with the cells. On a common scale the difference was −0.65 (−1.19 to −0.1; P = 0.02).</source>
        <translation>細胞組的肌酸酐較低。換成同一尺度後，相差−0.65（−1.19至−0.1；P = 0.02）。</translation>
    </message>
    <message>
        <source>One measure of albumin in the urine was lower with the cells: −32.10 (P = 0.007). The other, ACR, did not clearly change: −63.36 (−194.52 to 67.79; P = 0.56).</source>
        <translation>有一項尿液白蛋白指標，細胞組較低，相差−32.10（P = 0.007）。另一項指標ACR沒有明確變化，相差−63.36（−194.52至67.79；P = 0.56）。</translation>
    </message>
    <message>
        <source>Adverse events were common. The review counts 67 events in 60 people with cells and 35 events in 28 people without.</source>
        <translation>不良事件很常見。這篇回顧的紀錄是：細胞組60人有67件，對照組28人有35件。</translation>
    </message>
    <message>
        <source>By our own calculation, that is 1.12 events per person with cells and 1.25 without.</source>
        <translation>依我們自己的計算，細胞組每人1.12件，對照組每人1.25件。</translation>
    </message>
    <message>
        <source>Events of the bladder, kidneys and urine came only with the cells. Events of the nerves and the brain were far more common with the cells.</source>
        <translation>泌尿系統的不良事件只發生在細胞組。神經系統的不良事件，細胞組也多出許多。</translation>
    </message>
    <message>
        <source>Adverse events (not people)</source>
        <translation>不良事件（件數，不是人數）</translation>
    </message>
    <message>
        <source>67 events in 60 people with cells, and 35 events in 28 people without. One person can have several.</source>
        <translation>細胞組60人有67件，對照組28人有35件。同一個人可能發生好幾件。</translation>
    </message>
    <message>
        <source>Events of the urinary system</source>
        <translation>泌尿系統的不良事件</translation>
    </message>
    <message>
        <source>They came only with the cells. The abstract gives no number.</source>
        <translation>只發生在細胞組，摘要沒有提供數目。</translation>
    </message>
    <message>
        <source>One of the four studies compared two groups that both got cells. So it cannot show what the cells did.</source>
        <translation>四項研究中有一項，兩組都接受了細胞治療。所以看不出細胞有什麼作用。</translation>
    </message>
    <message>
        <source>A letter to the journal also says that one placebo group was counted twice. That makes a result look surer than it is.</source>
        <translation>一封給期刊的讀者來信也指出，有一個安慰劑組被算了兩次。這會讓結果看起來比實際更可靠。</translation>
    </message>
    <message>
        <source>Four small studies are few. Their results may not hold in larger ones.</source>
        <translation>只有四項小型研究，數量太少。規模更大的研究，結果可能不同。</translation>
    </message>
    <message>
        <source>The abstract does not print the unit of eGFR.</source>
        <translation>摘要沒有寫出eGFR的單位。</translation>
    </message>
    <message>
        <source>If it is the usual unit, the gain is too small to matter to a patient.</source>
        <translation>如果是常用單位，這點改善太小，對病人沒有實際意義。</translation>
    </message>
    <message>
        <source>Nobody can tell from it whether people stay off dialysis for longer.</source>
        <translation>能不能讓病人延後洗腎，從中無法得知。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>對照組</translation>
    </message>
    <message>
        <source>The numbers do not fit together. Of 90 people, 53 got cells, but for harms it names 60 with and 28 without. By our own calculation, the range of ACR fits P = 0.34, not the printed 0.56.</source>
        <translation>有些數字對不上。90人中，53人接受細胞治療，但不良事件部分，細胞組是60人，對照組28人。我們自行計算，ACR的範圍對應P = 0.34，不是論文寫的0.56。</translation>
    </message>
    <message>
        <source>In the preprint, the authors state that they have none.</source>
        <translation>作者在預印本中聲明，沒有利益衝突。</translation>
    </message>
    <message>
        <source>This review pooled four small studies with 90 people. With cells, eGFR was a little higher and creatinine lower, but ACR did not clearly change. Some adverse events came more often with the cells, and one study had no group without cells.</source>
        <translation>這篇回顧彙整四項小型研究，共90人。細胞組的eGFR略高，肌酸酐較低，ACR沒有明確變化。有些不良事件在細胞組較常見，還有一項研究的兩組都接受了細胞。</translation>
    </message>
    <message>
        <source>Blood sugar did not clearly change.</source>
        <translation>血糖沒有明確變化。</translation>
    </message>
</context>
<context>
    <name>studies/empa-kidney-2023</name>
    <message>
        <source>Does empagliflozin slow CKD?</source>
        <translation>empagliflozin能減緩慢性腎臟病惡化嗎？</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>Empagliflozin</source>
        <translation>empagliflozin</translation>
    </message>
    <message>
        <source>Empagliflozin against placebo</source>
        <translation>empagliflozin與安慰劑相比</translation>
    </message>
    <message>
        <source>The drug is an SGLT2 inhibitor. It holds no cells.</source>
        <translation>這種藥是SGLT2抑制劑，不含細胞。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>減緩惡化不等於治癒，藥物不能讓受損的腎臟恢復如新。</translation>
    </message>
    <message>
        <source>CKD, with or without diabetes</source>
        <translation>慢性腎臟病，有或沒有糖尿病</translation>
    </message>
    <message>
        <source>The eGFR was 20 to below 45. Or it was 45 to below 90, with an ACR of 200 mg/g or more. With the drug 3,304, with placebo 3,305. People with a kidney transplant were left out.</source>
        <translation>eGFR為20至未滿45；或eGFR為45至未滿90，且ACR為200 mg/g以上。用藥組3,304人，安慰劑組3,305人。做過腎臟移植的人，不能參加。</translation>
    </message>
    <message>
        <source>10 mg once a day</source>
        <translation>每天一次，10 mg</translation>
    </message>
    <message>
        <source>2.0 years (median). The trial was stopped early for a clear benefit.</source>
        <translation>中位數2.0年。因好處明顯，試驗提前停止。</translation>
    </message>
    <message>
        <source>Bad outcome in about 2 years</source>
        <translation>約2年內的不良結果</translation>
    </message>
    <message>
        <source>Lost 40% of the eGFR, had kidney failure, or died of kidney, heart or blood-vessel disease</source>
        <translation>eGFR下降40%、腎衰竭，或死於腎臟、心臟、血管疾病</translation>
    </message>
    <message>
        <source>2.0 years (median)</source>
        <translation>2.0年（中位數）</translation>
    </message>
    <message>
        <source>Death from any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. Where the range reaches 1, the gap may be due to chance.</source>
        <translation>低於1，表示用藥的人較少發生。範圍碰到1時，差別可能只是偶然。</translation>
    </message>
    <message>
        <source>Bad outcome</source>
        <translation>不良結果</translation>
    </message>
    <message>
        <source>Stays in hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Hospital for heart failure, or death from heart or blood vessels</source>
        <translation>因心臟衰竭住院，或死於心臟、血管疾病</translation>
    </message>
    <message>
        <source>The outcome came in 432 of 3,304 people with the drug (13.1%), and in 558 of 3,305 with placebo (16.9%).</source>
        <translation>用藥組3,304人中，有432人出現不良結果（13.1%）。安慰劑組3,305人中，有558人（16.9%）。</translation>
    </message>
    <message>
        <source>Stays in hospital were fewer with the drug: 1,611 among 960 people, against 1,895 among 1,035.</source>
        <translation>用藥組住院較少，有960人住院，共1,611次。安慰劑組有1,035人住院，共1,895次。</translation>
    </message>
    <message>
        <source>Deaths did not clearly differ: 4.5% against 5.1%. Nor did hospital care for heart failure, or death from the heart or blood vessels: 4.0% against 4.6%.</source>
        <translation>死亡沒有明確差別，用藥組4.5%，安慰劑組5.1%。因心臟衰竭住院，或死於心臟、血管疾病的人，用藥組4.0%，安慰劑組4.6%。這也沒有明確差別。</translation>
    </message>
    <message>
        <source>Serious adverse events were much the same in both groups.</source>
        <translation>兩組的嚴重不良事件大致相同。</translation>
    </message>
    <message>
        <source>Died of any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>In hospital at least once</source>
        <translation>至少住院一次</translation>
    </message>
    <message>
        <source>Nobody in it was on dialysis or had a kidney transplant at the start. So it says nothing about them.</source>
        <translation>開始時，沒有人在洗腎，也沒有人接受過腎臟移植。所以無法說明這些人的情況。</translation>
    </message>
    <message>
        <source>It left out people with polycystic kidneys. It says nothing about AKI.</source>
        <translation>多囊腎病人不能參加。急性腎損傷的情況，試驗也無法說明。</translation>
    </message>
    <message>
        <source>A trial that stops early can make a benefit look larger than it is.</source>
        <translation>試驗提前停止，好處可能顯得比實際大。</translation>
    </message>
    <message>
        <source>Boehringer Ingelheim and Eli Lilly, which sell the drug, and others paid for the trial.</source>
        <translation>經費來自百靈佳殷格翰（Boehringer Ingelheim）和禮來（Eli Lilly）等。這兩家公司販售這種藥。</translation>
    </message>
    <message>
        <source>Any of these: 40% of the eGFR or more lost for good; an eGFR that stays below 10; kidney failure; death from kidney, heart or blood-vessel disease</source>
        <translation>下列任何一種：eGFR下降40%以上且未回升，或持續低於10。也包括腎衰竭，以及死於腎臟、心臟、血管疾病</translation>
    </message>
    <message>
        <source>The gap may be due to chance: the ratio is 0.87 (0.70 to 1.08).</source>
        <translation>這個差別可能只是偶然，比值為0.87（0.70至1.08）。</translation>
    </message>
    <message>
        <source>These did not clearly differ: serious urinary infection; serious loss of body water; too much potassium; AKI; low blood sugar.</source>
        <translation>嚴重泌尿道感染、嚴重脫水和血鉀過高，沒有明確差別。急性腎損傷和低血糖也沒有。</translation>
    </message>
    <message>
        <source>Empagliflozin (a pill) on top of usual care. It is an SGLT2 inhibitor.</source>
        <translation>在常規照護之外，加用empagliflozin（口服的SGLT2抑制劑）</translation>
    </message>
    <message>
        <source>The trial centre in Oxford names these for new patients: thirst and fungal infection of the genitals. Very rarely, that infection is severe.</source>
        <translation>牛津的試驗中心提醒新病人，可能會口渴，也可能有生殖器黴菌感染。這種感染變得嚴重，極為少見。</translation>
    </message>
    <message>
        <source>Five of the authors worked for Boehringer Ingelheim.</source>
        <translation>五位作者任職於百靈佳殷格翰。</translation>
    </message>
    <message>
        <source>This blinded trial had 6,609 people. Of 100 on placebo, about 17 (16.9%) had a bad outcome in about 2 years; on empagliflozin, about 13 (13.1%). The outcome was much eGFR lost, kidney failure, or death from kidney, heart or blood-vessel disease.</source>
        <translation>這項雙盲試驗有6,609人。約2年內，安慰劑組每100人約有17人（16.9%）出現不良結果，用藥組約有13人（13.1%）。不良結果是指eGFR大幅下降、腎衰竭，或死於腎臟、心臟、血管疾病。</translation>
    </message>
    <message>
        <source>In the first 2 months, the eGFR dipped by 2.12 more than with placebo. After that, the loss per year was about half: 1.37 against 2.75. The unit is mL/min/1.73 m².</source>
        <translation>前2個月，用藥組的eGFR比安慰劑組多降2.12。之後每年下降約少一半：1.37，安慰劑組2.75。單位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>Drugs of this kind can, in rare cases, lead to too much acid in the blood (ketoacidosis). We could not read how often that came in this trial.</source>
        <translation>在少見的情況下，這類藥會使血中積聚過多的酸（酮酸中毒）。這項試驗中有多少人，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>By our own calculation, the NNT (people treated so that one more was spared) was 26, in about 2 years.</source>
        <translation>依我們自己的計算，需治療人數（NNT）為26。也就是說，26人用藥約2年，才會多一人避免這種結果。</translation>
    </message>
</context>
<context>
    <name>studies/fda-2019-exosomes</name>
    <message>
        <source>FDA notice: serious harm after products sold as exosomes</source>
        <translation>FDA公告：使用外泌體產品後的嚴重傷害</translation>
    </message>
    <message>
        <source>In December 2019 the FDA warned of serious adverse events in Nebraska, USA, after products sold as exosomes. No exosome product was approved then.</source>
        <translation>2019年12月，美國FDA發出警示：內布拉斯加州有人使用外泌體產品後，發生嚴重不良事件。當時沒有任何外泌體產品獲得核准。</translation>
    </message>
    <message>
        <source>Not about one disease</source>
        <translation>不限於某一種疾病</translation>
    </message>
    <message>
        <source>Products sold as exosomes, not approved</source>
        <translation>當作外泌體販售的產品，未經核准</translation>
    </message>
    <message>
        <source>The FDA is the drug agency of the USA. It put out this notice on 6 December 2019.</source>
        <translation>FDA是美國的食品藥物管理局，2019年12月6日發布了這份公告。</translation>
    </message>
    <message>
        <source>It said that no exosome product was approved. It also said that some clinics claim, without proof, that exosomes prevent, treat or cure diseases.</source>
        <translation>公告說，沒有任何外泌體產品獲得核准。公告還說，有些診所在沒有證據的情況下，宣稱外泌體能預防、治療或治癒疾病。</translation>
    </message>
    <message>
        <source>The promotional article from which this program starts names exosomes too.</source>
        <translation>本程式最初參考的那篇宣傳文章，也提到外泌體。</translation>
    </message>
    <message>
        <source>The FDA had several reports of serious adverse events in people in the state of Nebraska.</source>
        <translation>FDA收到多份通報，內布拉斯加州有人發生嚴重不良事件。</translation>
    </message>
    <message>
        <source>A news report speaks of fewer than five people.</source>
        <translation>一則新聞報導說，人數不到五人。</translation>
    </message>
    <message>
        <source>What we read of the notice does not name the kind of harm.</source>
        <translation>我們讀到的那部分公告，沒有寫明是哪種傷害。</translation>
    </message>
    <message>
        <source>We do not know how many people got these products. So we cannot tell how often harm comes.</source>
        <translation>有多少人用過這些產品，我們不知道。所以看不出傷害有多常見。</translation>
    </message>
    <message>
        <source>The notice cannot prove that the products caused the harm. But it is a reason to take care.</source>
        <translation>公告不能證明傷害是這些產品造成的，但提醒我們要小心。</translation>
    </message>
    <message>
        <source>The notice is not only about kidney disease.</source>
        <translation>公告談的不只是腎臟病。</translation>
    </message>
</context>
<context>
    <name>studies/fda-2021-information</name>
    <message>
        <source>FDA notice: harm after products that were not approved</source>
        <translation>FDA公告：使用未核准產品後的傷害</translation>
    </message>
    <message>
        <source>Not about one disease</source>
        <translation>不限於某一種疾病</translation>
    </message>
    <message>
        <source>The FDA is the drug agency of the USA. It put out this notice on 3 June 2021.</source>
        <translation>FDA是美國的食品藥物管理局，2021年6月3日發布了這份公告。</translation>
    </message>
    <message>
        <source>We found no count of the people treated. So we cannot tell how often harm comes.</source>
        <translation>我們沒有查到有多少人用過這些產品。所以看不出傷害有多常見。</translation>
    </message>
    <message>
        <source>It is not about kidney disease only.</source>
        <translation>公告談的不只是腎臟病。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA told of blindness, tumours, infections and more harm. It puts them down to products that were not approved, such as stem cells.</source>
        <translation>2021年6月，美國食品藥物管理局（FDA）通報了失明、腫瘤、感染和其他傷害。FDA認為，這些傷害來自未核准的產品，例如幹細胞。</translation>
    </message>
    <message>
        <source>Products that were not approved: stem cells, cells from fat, cord blood, exosomes and others, from the person’s own body or a donor</source>
        <translation>未核准的產品：幹細胞、脂肪細胞、臍帶血、外泌體等（自體或異體）</translation>
    </message>
    <message>
        <source>It says: if you are asked to pay for such a product outside a clinical trial, you are likely being deceived.</source>
        <translation>FDA提醒，如果有人在臨床試驗以外向您收費，您很可能受騙了。</translation>
    </message>
    <message>
        <source>It also says that some sellers point to ClinicalTrials.gov to look lawful.</source>
        <translation>FDA還說，有些賣家拿ClinicalTrials.gov的登錄當招牌，讓自己顯得合法。</translation>
    </message>
    <message>
        <source>The FDA has had reports of blindness, tumours, infections and more, due to products that were not approved.</source>
        <translation>FDA收到通報，未核准的產品造成失明、腫瘤、感染和其他傷害。</translation>
    </message>
    <message>
        <source>These are reports. In a single case they cannot prove that the product was the cause. But they are a reason to take care.</source>
        <translation>這些是通報，就單一個案來說，不能證明是產品造成的。但這提醒我們要小心。</translation>
    </message>
</context>
<context>
    <name>studies/fidelity-2022</name>
    <message>
        <source>This review pooled two blinded trials with 13,026 people who had type 2 diabetes and CKD. In about 3 years, 5.5% had a bad kidney outcome with finerenone and 7.1% with placebo. Too much potassium was more common.</source>
        <translation>這篇分析彙整兩項雙盲試驗，共13,026人，都有第2型糖尿病和慢性腎臟病。約3年內，用藥組有5.5%出現不良腎臟結果，安慰劑組有7.1%。用藥組的血鉀過高較多。</translation>
    </message>
    <message>
        <source>Type 2 diabetes and CKD with protein in the urine</source>
        <translation>第2型糖尿病合併慢性腎臟病，有蛋白尿</translation>
    </message>
    <message>
        <source>Finerenone (a pill), added to usual care</source>
        <translation>在常規照護之外，加用finerenone（口服藥）</translation>
    </message>
    <message>
        <source>10 or 20 mg once a day</source>
        <translation>每天一次，10或20 mg</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>Two outcomes. Kidney: kidney failure, 57% of the eGFR or more lost for good, or death from kidney disease. Heart: heart attack, stroke, hospital for heart failure, or death from heart or blood vessels.</source>
        <translation>兩種結果。腎臟：腎衰竭、eGFR下降57%以上且未回升，或死於腎臟病。心臟：心肌梗塞、中風、因心臟衰竭住院，或死於心臟、血管疾病。</translation>
    </message>
    <message>
        <source>3.0 years (median)</source>
        <translation>3.0年（中位數）</translation>
    </message>
    <message>
        <source>Bad kidney outcome in about 3 years</source>
        <translation>約3年內的不良腎臟結果</translation>
    </message>
    <message>
        <source>Had kidney failure, lost 57% of the eGFR, or died of kidney disease</source>
        <translation>腎衰竭、eGFR下降57%，或死於腎臟病</translation>
    </message>
    <message>
        <source>Finerenone</source>
        <translation>finerenone</translation>
    </message>
    <message>
        <source>Stopped the pill because of too much potassium</source>
        <translation>因血鉀過高而停藥</translation>
    </message>
    <message>
        <source>Stopped for good because of too much potassium</source>
        <translation>因血鉀過高永久停藥</translation>
    </message>
    <message>
        <source>Finerenone against placebo</source>
        <translation>finerenone與安慰劑相比</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低於1，表示用藥的人較少發生。範圍沒有碰到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Bad kidney outcome</source>
        <translation>不良腎臟結果</translation>
    </message>
    <message>
        <source>Bad heart outcome</source>
        <translation>不良心臟結果</translation>
    </message>
    <message>
        <source>The kidney outcome came in 360 people with the drug (5.5%), and in 465 with placebo (7.1%).</source>
        <translation>用藥組有360人出現不良腎臟結果（5.5%），安慰劑組有465人（7.1%）。</translation>
    </message>
    <message>
        <source>The heart outcome came in 825 people with the drug (12.7%), and in 939 with placebo (14.4%).</source>
        <translation>用藥組有825人出現不良心臟結果（12.7%），安慰劑組有939人（14.4%）。</translation>
    </message>
    <message>
        <source>Deaths from any cause were not clearly fewer.</source>
        <translation>任何原因的死亡，沒有明確減少。</translation>
    </message>
    <message>
        <source>The drug holds no cells.</source>
        <translation>這種藥不含細胞。</translation>
    </message>
    <message>
        <source>The main harm is too much potassium in the blood. It made 1.7% stop the drug for good, and 0.6% stop placebo.</source>
        <translation>主要的傷害是血鉀過高。因此永久停藥的人，用藥組有1.7%，安慰劑組有0.6%。</translation>
    </message>
    <message>
        <source>In one of the two trials, 18.3% had too much potassium with the drug and 9.0% with placebo. For hospital care because of it: 1.4% against 0.3%.</source>
        <translation>其中一項試驗裡，血鉀過高的人，用藥組有18.3%，安慰劑組有9.0%。因血鉀過高而住院的人，用藥組有1.4%，安慰劑組有0.3%。</translation>
    </message>
    <message>
        <source>Low blood pressure was also more common: 4.8% against 3.4%.</source>
        <translation>低血壓也較多，用藥組有4.8%，安慰劑組有3.4%。</translation>
    </message>
    <message>
        <source>The eGFR may dip a little in the first 4 weeks, and then levels off.</source>
        <translation>前4週，eGFR可能略降，之後趨於平穩。</translation>
    </message>
    <message>
        <source>Both trials together</source>
        <translation>兩項試驗合計</translation>
    </message>
    <message>
        <source>Too much potassium</source>
        <translation>血鉀過高</translation>
    </message>
    <message>
        <source>From one of the two trials (FIDELIO-DKD)</source>
        <translation>其中一項試驗（FIDELIO-DKD）</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <translation>低血壓</translation>
    </message>
    <message>
        <source>Too little sodium</source>
        <translation>血鈉過低</translation>
    </message>
    <message>
        <source>Everybody had an eGFR of 25 or more at the start. So it says nothing about people on dialysis.</source>
        <translation>開始時，所有人的eGFR都是25以上。所以無法說明洗腎病人的情況。</translation>
    </message>
    <message>
        <source>It pooled two trials of one company. It did not search for all trials.</source>
        <translation>這篇分析只彙整一家公司的兩項試驗，沒有檢索所有的試驗。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>減緩惡化不等於治癒，藥物不能讓受損的腎臟恢復如新。</translation>
    </message>
    <message>
        <source>Bayer, the maker of the drug, ran the trials.</source>
        <translation>這些試驗由製造這種藥的拜耳（Bayer）主辦。</translation>
    </message>
    <message>
        <source>The eGFR was 25 or more, and the ACR 30 to 5,000 mg/g. They took a pill for blood pressure of one kind (ACE inhibitor) or another (ARB).</source>
        <translation>eGFR為25以上，ACR為30至5,000 mg/g。所有人都在用一類降血壓藥（ACE抑制劑）或另一類（ARB）。</translation>
    </message>
    <message>
        <source>By our own calculation, the NNT is about 60 for the kidney outcome. So many people took the drug for about 3 years for one more to be spared.</source>
        <translation>依我們自己的計算，腎臟結果的需治療人數（NNT）約為60。也就是說，約60人用藥約3年，才會多一人避免不良結果。</translation>
    </message>
    <message>
        <source>Does finerenone slow CKD in type 2 diabetes?</source>
        <translation>finerenone能減緩第2型糖尿病病人的慢性腎臟病嗎？</translation>
    </message>
    <message>
        <source>Everybody had type 2 diabetes. It says nothing about people without it, or about AKI.</source>
        <translation>所有人都有第2型糖尿病。沒有糖尿病的人，以及急性腎損傷，這篇分析無法說明。</translation>
    </message>
</context>
<context>
    <name>studies/flow-2024</name>
    <message>
        <source>Type 2 diabetes and CKD with protein in the urine</source>
        <translation>第2型糖尿病合併慢性腎臟病，有蛋白尿</translation>
    </message>
    <message>
        <source>With the drug 1,767, with placebo 1,766. The eGFR was 50 to 75 with an ACR above 300 mg/g. Or it was 25 to below 50 with an ACR above 100 mg/g. People on dialysis were left out.</source>
        <translation>用藥組1,767人，安慰劑組1,766人。eGFR為50至75，且ACR高於300 mg/g；或eGFR為25至未滿50，且ACR高於100 mg/g。洗腎病人不能參加。</translation>
    </message>
    <message>
        <source>1.0 mg once a week, after a slow start with less</source>
        <translation>每週一次，1.0 mg，從小劑量慢慢增加</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>Kidney failure, half of the eGFR or more lost for good, or death from kidney, heart or blood-vessel disease</source>
        <translation>腎衰竭、eGFR下降一半以上且未回升，或死於腎臟、心臟、血管疾病</translation>
    </message>
    <message>
        <source>3.4 years (median). The trial was stopped early for a clear benefit.</source>
        <translation>中位數3.4年。因好處明顯，試驗提前停止。</translation>
    </message>
    <message>
        <source>Bad outcome in about 3.4 years</source>
        <translation>約3.4年內的不良結果</translation>
    </message>
    <message>
        <source>Had kidney failure, lost half of the eGFR, or died of kidney, heart or blood-vessel disease</source>
        <translation>腎衰竭、eGFR下降一半，或死於腎臟、心臟、血管疾病</translation>
    </message>
    <message>
        <source>3.4 years (median)</source>
        <translation>3.4年（中位數）</translation>
    </message>
    <message>
        <source>Semaglutide</source>
        <translation>semaglutide</translation>
    </message>
    <message>
        <source>Death from any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Semaglutide against placebo</source>
        <translation>semaglutide與安慰劑相比</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低於1，表示用藥的人較少發生。範圍沒有碰到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Bad outcome</source>
        <translation>不良結果</translation>
    </message>
    <message>
        <source>Heart attack, stroke, or death from heart or blood vessels</source>
        <translation>心肌梗塞、中風，或死於心臟、血管疾病</translation>
    </message>
    <message>
        <source>The outcome came in 331 of 1,767 people with the drug (18.7%), and in 410 of 1,766 with placebo (23.2%).</source>
        <translation>用藥組1,767人中，有331人出現不良結果（18.7%）。安慰劑組1,766人中，有410人（23.2%）。</translation>
    </message>
    <message>
        <source>Fewer people died with the drug: 12.8% against 15.8%.</source>
        <translation>用藥組死亡的人較少，占12.8%，安慰劑組占15.8%。</translation>
    </message>
    <message>
        <source>The drug holds no cells.</source>
        <translation>這種藥不含細胞。</translation>
    </message>
    <message>
        <source>Less common but serious: an inflamed pancreas, gallstones and low blood sugar.</source>
        <translation>較少見但嚴重的，有胰臟炎、膽結石和低血糖。</translation>
    </message>
    <message>
        <source>Serious adverse events were less common with the drug: 49.6% against 53.8%.</source>
        <translation>用藥組發生嚴重不良事件的人較少，占49.6%，安慰劑組占53.8%。</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>嚴重不良事件</translation>
    </message>
    <message>
        <source>Died of any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>People on dialysis were left out. So it says nothing about them.</source>
        <translation>洗腎病人不能參加，所以無法說明他們的情況。</translation>
    </message>
    <message>
        <source>All had type 2 diabetes. It says nothing about people without it, or about AKI.</source>
        <translation>所有人都有第2型糖尿病。沒有糖尿病的人，以及急性腎損傷，試驗無法說明。</translation>
    </message>
    <message>
        <source>Only about 15% also took an SGLT2 inhibitor. How much both together help is not settled.</source>
        <translation>只有約15%的人同時用SGLT2抑制劑。兩種藥合用能有多大幫助，還沒有定論。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>減緩惡化不等於治癒，藥物不能讓受損的腎臟恢復如新。</translation>
    </message>
    <message>
        <source>Novo Nordisk, the maker of the drug, paid for the trial.</source>
        <translation>經費來自製造這種藥的諾和諾德（Novo Nordisk）。</translation>
    </message>
    <message>
        <source>Four of the authors worked for Novo Nordisk.</source>
        <translation>四位作者任職於諾和諾德。</translation>
    </message>
    <message>
        <source>Does semaglutide slow CKD in type 2 diabetes?</source>
        <translation>semaglutide能減緩第2型糖尿病病人的慢性腎臟病嗎？</translation>
    </message>
    <message>
        <source>This blinded trial had 3,533 people with type 2 diabetes and CKD, none of them on dialysis. Of 100 on placebo, about 23 (23.2%) had a bad outcome in about 3.4 years. On semaglutide it was about 19 (18.7%).</source>
        <translation>這項雙盲試驗有3,533人，都有第2型糖尿病和慢性腎臟病。沒有人在洗腎。約3.4年內，安慰劑組每100人約有23人（23.2%）出現不良結果。用藥組約有19人（18.7%）。</translation>
    </message>
    <message>
        <source>Semaglutide (a GLP-1 drug), put under the skin, added to usual care</source>
        <translation>在常規照護之外，加用semaglutide（GLP-1藥物），皮下注射</translation>
    </message>
    <message>
        <source>Many people feel sick, throw up, or have loose bowels, constipation or pain in the belly.</source>
        <translation>許多人會噁心、嘔吐、腹瀉、便祕或腹痛。</translation>
    </message>
    <message>
        <source>Very rarely, an eye nerve is damaged and sight is lost. It is up to 1 of 10,000 people, says the drug agency of Europe.</source>
        <translation>極少數人的視神經受損，失去視力。歐洲藥品管理局說，每10,000人最多1人。</translation>
    </message>
    <message>
        <source>By our own calculation, the NNT is about 22. So many people took the drug for about 3.4 years for one more to be spared.</source>
        <translation>依我們自己的計算，需治療人數（NNT）約為22。也就是說，約22人用藥約3.4年，才會多一人避免這種結果。</translation>
    </message>
    <message>
        <source>The eGFR fell more slowly with the drug, by 1.16 mL/min/1.73 m² a year.</source>
        <translation>用藥組的eGFR下降較慢，每年少降1.16 mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>In an earlier trial of the drug (SUSTAIN-6), an eye disease of diabetes (retinopathy) led to problems in 3.0% with the drug, and in 1.8% with placebo. Ask whether your eyes should be checked.</source>
        <translation>糖尿病會損傷視網膜。這種藥較早的一項試驗（SUSTAIN-6）中，因此出現眼病的，用藥組3.0%，安慰劑組1.8%。請問醫師，您是否要檢查眼睛。</translation>
    </message>
</context>
<context>
    <name>studies/gooch-2008</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Kidney function did not get worse in any of the 5 people.</source>
        <translation>5人的腎功能都沒有變差。</translation>
    </message>
    <message>
        <source>Donor cells to protect the kidneys after heart surgery: are they safe?</source>
        <translation>心臟手術後，用他人的細胞保護腎臟：安全嗎？</translation>
    </message>
    <message>
        <source>High risk of AKI after heart surgery with a heart-lung machine (on-pump)</source>
        <translation>體外循環（人工心肺機）心臟手術後，急性腎損傷風險很高</translation>
    </message>
    <message>
        <source>The trial planned for 15 people, in three steps of 5. The first 5 are reported. People had to be over 65 and to have other illnesses.</source>
        <translation>試驗計畫有15人，分三批，每批5人，這裡報告的是最初5人。參加者須超過65歲，並有其他疾病。</translation>
    </message>
    <message>
        <source>This early trial gave donor MSC to 5 people at high risk of AKI, right after heart surgery, with no control group. Kidney function did not get worse in any of the 5; one person died suddenly later, which was judged not linked to the cells.</source>
        <translation>這項早期試驗中，5位急性腎損傷風險很高的人，在心臟手術後隨即接受他人的間質幹細胞，沒有對照組。5人的腎功能都沒有變差。後來有1人突然死亡，被判定與細胞無關。</translation>
    </message>
    <message>
        <source>Allogeneic MSC from bone marrow, put into the aorta above the arteries of the kidneys</source>
        <translation>他人骨髓的間質幹細胞（異體），注入腎動脈上方的主動脈</translation>
    </message>
    <message>
        <source>Low for these 5 people (no number is given); middle and high doses were planned</source>
        <translation>這5人使用低劑量（沒有提供數字），計畫中另有中、高劑量</translation>
    </message>
    <message>
        <source>Safety: no adverse event caused by the cells</source>
        <translation>安全性：沒有細胞引起的不良事件</translation>
    </message>
    <message>
        <source>In hospital, then every month for 6 months and every year for 3 years, as planned</source>
        <translation>依計畫，住院期間追蹤，之後6個月每月一次，再3年每年一次</translation>
    </message>
    <message>
        <source>Without a control group, this does not show that the cells helped. Not everybody at high risk gets AKI.</source>
        <translation>沒有對照組，所以不能說明細胞有幫助。風險高的人，也不是人人都會發生急性腎損傷。</translation>
    </message>
    <message>
        <source>The registry calls the trial completed in October 2013. It shows no results.</source>
        <translation>登錄資料顯示，試驗在2013年10月完成，但沒有列出結果。</translation>
    </message>
    <message>
        <source>A later review says that nobody in the trial got AKI, and that people left hospital sooner. It gives no figures.</source>
        <translation>後來的一篇回顧說，試驗中沒有人發生急性腎損傷，出院也較早。這篇回顧沒有提供數字。</translation>
    </message>
    <message>
        <source>A larger, blinded trial then tested donor MSC in 156 people with AKI after heart surgery. It found no benefit.</source>
        <translation>之後有一項規模更大的雙盲試驗，測試他人的間質幹細胞。對象是心臟手術後發生急性腎損傷的156人，結果沒有發現好處。</translation>
    </message>
    <message>
        <source>One person died suddenly, 26 days after leaving hospital. The chief researcher and the trial’s safety board judged that neither the cells nor the way they were given was the cause.</source>
        <translation>有1人出院26天後突然死亡。主要研究者和試驗的安全監測委員會判定，死因與細胞和輸注方式都無關。</translation>
    </message>
    <message>
        <source>The paper reports no other adverse event up to then.</source>
        <translation>論文說，到當時為止沒有其他不良事件。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>Died (judged not linked to the cells)</source>
        <translation>死亡（判定與細胞無關）</translation>
    </message>
    <message>
        <source>Other adverse events up to the report</source>
        <translation>報告發表前的其他不良事件</translation>
    </message>
    <message>
        <source>There was no control group, so nobody can tell what the kidneys would have done without the cells.</source>
        <translation>這項試驗沒有對照組。如果不做細胞治療，腎臟會如何，沒有人知道。</translation>
    </message>
    <message>
        <source>Only the first 5 of 15 planned people are reported here, at the lowest dose.</source>
        <translation>計畫的15人中，這裡只報告了最初5人，使用的是最低劑量。</translation>
    </message>
    <message>
        <source>It was an early trial of safety, not built to show a benefit.</source>
        <translation>這是早期的安全性試驗，目的不是證明有好處。</translation>
    </message>
</context>
<context>
    <name>studies/hartnett-2021</name>
    <message>
        <source>Cord-blood products sold as stem cells: 20 people with infections</source>
        <translation>當作幹細胞販售的臍帶血產品：20人感染</translation>
    </message>
    <message>
        <source>Pain, joint disease and injury, among others</source>
        <translation>疼痛、關節疾病、受傷等</translation>
    </message>
    <message>
        <source>The median age, the middle value, was 63 years. The youngest was 2, the oldest 89. 13 were male.</source>
        <translation>年齡中位數（排在中間的值）是63歲，最小2歲，最大89歲。13人為男性。</translation>
    </message>
    <message>
        <source>Products from umbilical-cord blood that were sold as stem cells and were not approved</source>
        <translation>當作幹細胞販售的臍帶血產品，未經核准</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>From August 2017 to September 2018, 20 people in 8 states of the USA had infections after cord-blood products that were not approved. All but 1 had to go to hospital. Bacteria were found in many of the products.</source>
        <translation>2017年8月至2018年9月，美國8個州有20人用了未經核准的臍帶血產品後，發生感染。除1人外，其餘都必須住院。許多產品驗出細菌。</translation>
    </message>
    <message>
        <source>The CDC is the public health agency of the USA. It looked into these infections, with the states and the drug agency (FDA).</source>
        <translation>CDC是美國的公共衛生機構。這些感染由CDC、各州和食品藥物管理局（FDA）一起調查。</translation>
    </message>
    <message>
        <source>They tested vials that had been sold, and vials that had not. They compared the germs in them with those in the people.</source>
        <translation>調查人員檢驗了瓶裝產品，包括已售出和未售出的。他們再把其中的病菌，與病人身上的病菌比對。</translation>
    </message>
    <message>
        <source>20 people in 8 states had infections with bacteria. All but 1 had to go to hospital.</source>
        <translation>8個州有20人發生細菌感染，除1人外，其餘都必須住院。</translation>
    </message>
    <message>
        <source>The bacteria were most often kinds that live in the gut.</source>
        <translation>病菌大多是腸道裡常見的細菌。</translation>
    </message>
    <message>
        <source>Bacteria were widespread in the vials, from several donors. Their genes pointed to a common source.</source>
        <translation>許多瓶裝產品都有細菌，涉及好幾位捐贈者。基因比對顯示，這些細菌來自共同的源頭。</translation>
    </message>
    <message>
        <source>The authors write that such products can bring serious risks, without clear benefit.</source>
        <translation>作者寫道，這類產品可能帶來嚴重風險，卻沒有明確的好處。</translation>
    </message>
    <message>
        <source>Our source does not say how many people got such products. So it cannot tell how often infections come.</source>
        <translation>有多少人用過這類產品，所用資料沒有說明。所以看不出感染有多常見。</translation>
    </message>
    <message>
        <source>It is not about kidney disease.</source>
        <translation>這份報告談的不是腎臟病。</translation>
    </message>
    <message>
        <source>It says nothing about cells that are given in a registered trial.</source>
        <translation>在登錄的試驗裡接受細胞會如何，這份報告無法說明。</translation>
    </message>
    <message>
        <source>It is a reason to ask who made a product, who checks it for germs, and who approved it.</source>
        <translation>這提醒我們要問清楚：產品由誰製造，由誰檢查病菌，由誰核准。</translation>
    </message>
</context>
<context>
    <name>studies/ideal-2010</name>
    <message>
        <source>Is it better to start dialysis early?</source>
        <translation>提早開始洗腎比較好嗎？</translation>
    </message>
    <message>
        <source>This randomised trial had 828 people with an eGFR of 10 to 15. To start dialysis early did not help people live longer: 37.6% died with an early start, 36.6% with a late one.</source>
        <translation>這項隨機試驗有828人，eGFR為10至15。提早開始洗腎，沒有讓人活得更久：較早組有37.6%死亡，較晚組有36.6%。</translation>
    </message>
    <message>
        <source>CKD that gets worse, close to dialysis</source>
        <translation>持續惡化、接近需要洗腎的慢性腎臟病</translation>
    </message>
    <message>
        <source>Early 404, late 424. Adults in 32 centres in Australia and New Zealand. People with a planned transplant from a living donor within a year were left out.</source>
        <translation>較早組404人，較晚組424人，都是成年人，來自澳洲和紐西蘭的32個中心。計畫在一年內接受活體腎臟移植的人，不能參加。</translation>
    </message>
    <message>
        <source>Dialysis planned early, at an eGFR of 10 to 14</source>
        <translation>計畫較早洗腎，eGFR為10至14時開始</translation>
    </message>
    <message>
        <source>Dialysis planned late, at an eGFR of 5 to 7</source>
        <translation>計畫較晚洗腎，eGFR為5至7時開始</translation>
    </message>
    <message>
        <source>Death from any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>3.59 years (median)</source>
        <translation>3.59年（中位數）</translation>
    </message>
    <message>
        <source>There is no clear difference.</source>
        <translation>沒有明確差別。</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Early start</source>
        <translation>較早組</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>較晚組</translation>
    </message>
    <message>
        <source>Early start against late start</source>
        <translation>較早開始與較晚開始相比</translation>
    </message>
    <message>
        <source>The range includes 1, so there is no clear difference.</source>
        <translation>範圍包含1，所以沒有明確差別。</translation>
    </message>
    <message>
        <source>Heart and blood-vessel events</source>
        <translation>心臟和血管事件</translation>
    </message>
    <message>
        <source>Of those who planned a late start, 75.9% began before the planned eGFR, because they had symptoms.</source>
        <translation>計畫較晚開始的人，有75.9%提前開始。原因是出現症狀，沒有等到預定的eGFR。</translation>
    </message>
    <message>
        <source>So many people with an eGFR below 15 and no symptoms can be watched closely at first. The kidney team decides with them.</source>
        <translation>所以，eGFR低於15而沒有症狀的人，許多可以先密切觀察。何時開始，由腎臟科醫療團隊和病人一起決定。</translation>
    </message>
    <message>
        <source>More heart and blood-vessel events came with an early start: 10.9 against 8.8 per 100 patient-years. The gap may be due to chance.</source>
        <translation>較早組的心臟和血管事件較多，每100人年有10.9次，較晚組有8.8次。這個差別可能只是偶然。</translation>
    </message>
    <message>
        <source>Infections came a little more often with a late start: 14.3 against 12.4 per 100 patient-years.</source>
        <translation>較晚組的感染略多，每100人年有14.3次，較早組有12.4次。</translation>
    </message>
    <message>
        <source>Died of any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>It compared times to start, not dialysis with no dialysis.</source>
        <translation>這項試驗比較的是開始的早晚，不是洗腎和不洗腎。</translation>
    </message>
    <message>
        <source>The gap in eGFR between the groups was smaller than planned, since many in the late group had symptoms and started sooner.</source>
        <translation>兩組的eGFR差別比計畫的小。這是因為較晚組有許多人出現症狀，提前開始了。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>Some had dialysis through the belly. Infection of the belly lining (peritonitis) came about 0.7 times a year for each of them, in both groups.</source>
        <translation>有些人做腹膜透析。他們每人每年約得0.7次腹膜炎，兩組差不多。</translation>
    </message>
    <message>
        <source>These paid for the trial: the National Health and Medical Research Council of Australia, and others.</source>
        <translation>經費來自澳洲國家健康與醫學研究委員會等機構。</translation>
    </message>
    <message>
        <source>An early start did not help people live longer. In about 3.6 years, 152 of 404 died with an early start (37.6%), and 155 of 424 with a late one (36.6%).</source>
        <translation>提早開始洗腎，沒有讓人活得更久。約3.6年內，較早組404人中有152人死亡（37.6%），較晚組424人中有155人死亡（36.6%）。</translation>
    </message>
    <message>
        <source>Kidney function was worked out with an older formula (by Cockcroft and Gault). So the numbers are not the same as an eGFR today.</source>
        <translation>腎功能用較舊的公式（Cockcroft-Gault）計算，所以數字和現在的eGFR不同。</translation>
    </message>
    <message>
        <source>These did not clearly differ between the groups: heart and blood-vessel events; infections; problems of dialysis.</source>
        <translation>心臟和血管事件、感染、洗腎的併發症，兩組都沒有明確差別。</translation>
    </message>
</context>
<context>
    <name>studies/kaufman-2025</name>
    <message>
        <source>Blood stem cells from the kidney donor: can the drugs against rejection stop?</source>
        <translation>捐贈者的造血幹細胞：可以停用抗排斥藥嗎？</translation>
    </message>
    <message>
        <source>30 people with a new kidney from a fully matched brother or sister took part. Of 20 who also got the donor’s blood stem cells, 15 were off all drugs against rejection for more than 2 years. 4 had to start them again.</source>
        <translation>30人接受了兄弟姊妹捐贈的腎臟，組織配對完全相同。其中20人還輸注了捐贈者的造血幹細胞。20人中，15人停用全部抗排斥藥超過2年，4人必須重新用藥。</translation>
    </message>
    <message>
        <source>Kidney transplant from a living, fully matched brother or sister</source>
        <translation>腎臟移植，捐贈者是健在、組織配對完全相同的兄弟姊妹</translation>
    </message>
    <message>
        <source>20 people got the blood stem cells. The control group had 10 people.</source>
        <translation>20人輸注造血幹細胞，對照組有10人。</translation>
    </message>
    <message>
        <source>MDR-101: blood stem cells of the kidney donor, on day 11 after the transplant. Before that, a drug that lowers the defences (rabbit ATG) and 10 sessions of low-dose radiation.</source>
        <translation>MDR-101：捐贈者的造血幹細胞，移植後第11天輸注。之前先用降低抵抗力的藥（兔抗胸腺細胞球蛋白），並做10次低劑量放射治療</translation>
    </message>
    <message>
        <source>No drugs against rejection for more than 2 years</source>
        <translation>停用抗排斥藥超過2年</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36個月</translation>
    </message>
    <message>
        <source>Usual drugs against rejection</source>
        <translation>一般的抗排斥藥</translation>
    </message>
    <message>
        <source>People who were off all drugs against rejection for more than 2 years</source>
        <translation>停用全部抗排斥藥超過2年的人</translation>
    </message>
    <message>
        <source>This is 15 of 20 people. The control group kept its drugs, so it has no such value.</source>
        <translation>也就是20人中的15人。對照組一直用藥，所以沒有這項數值。</translation>
    </message>
    <message>
        <source>Of the 20 people with blood stem cells, 19 (95%) stopped all drugs against rejection about 1 year after the transplant.</source>
        <translation>20人輸注了造血幹細胞。移植後約1年，其中19人（95%）停用全部抗排斥藥。</translation>
    </message>
    <message>
        <source>15 of the 20 (75%) stayed off the drugs for more than 2 years. 4 had to start them again.</source>
        <translation>20人中有15人（75%）停藥超過2年，有4人必須重新用藥。</translation>
    </message>
    <message>
        <source>Quality of life was better than with the usual drugs, says the paper.</source>
        <translation>論文指出，生活品質比用一般抗排斥藥的人好。</translation>
    </message>
    <message>
        <source>By our own count, rejection came in 2 of the 20 people with the cells, and IgA nephropathy came back in 2. One person had both.</source>
        <translation>依我們自己的計數，細胞組20人中，有2人發生排斥。IgA腎病變復發的也有2人，其中1人也發生排斥。</translation>
    </message>
    <message>
        <source>None of the 20 died, lost the new kidney or had GVHD.</source>
        <translation>這20人沒有人死亡，也沒有人失去移植腎。移植物抗宿主疾病也沒有發生。</translation>
    </message>
    <message>
        <source>The radiation and the drug before the cells weaken the body’s defences. We could not read how many infections there were, or how the control group did.</source>
        <translation>輸注前的放射治療和藥物，會削弱身體的抵抗力。發生了多少次感染，對照組如何，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Lost the new kidney</source>
        <translation>移植腎喪失功能</translation>
    </message>
    <message>
        <source>With blood stem cells</source>
        <translation>造血幹細胞組</translation>
    </message>
    <message>
        <source>GVHD (the donor cells attack the body)</source>
        <translation>移植物抗宿主疾病（捐贈者細胞攻擊身體）</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>排斥反應</translation>
    </message>
    <message>
        <source>By our own count, among those who had to start the drugs again. The abstract does not give the control group.</source>
        <translation>依我們自己的計數，只算必須重新用藥的人。摘要沒有提供對照組的數目。</translation>
    </message>
    <message>
        <source>IgA nephropathy came back</source>
        <translation>IgA腎病變復發</translation>
    </message>
    <message>
        <source>By our own count. One of these two also had rejection.</source>
        <translation>依我們自己的計數。這2人中，有1人也發生排斥。</translation>
    </message>
    <message>
        <source>Had to start the drugs again</source>
        <translation>必須重新用藥</translation>
    </message>
    <message>
        <source>The control group never stopped its drugs.</source>
        <translation>對照組從未停藥。</translation>
    </message>
    <message>
        <source>It fits few people. The donor must be a living brother or sister with the same tissue type.</source>
        <translation>適用的人很少。捐贈者必須是健在、組織配對相同的兄弟姊妹。</translation>
    </message>
    <message>
        <source>It does not treat failing kidneys. All people had a new kidney.</source>
        <translation>這種方法不能治療衰竭的腎臟，參加的人都已換上新的腎臟。</translation>
    </message>
    <message>
        <source>The control group never stopped its drugs. So the two groups cannot be compared on the main result.</source>
        <translation>對照組從未停藥，所以主要結果無法做兩組比較。</translation>
    </message>
    <message>
        <source>The trial is small, and people knew their group. Rare harm could be missed.</source>
        <translation>試驗規模小，病人也知道自己在哪一組。少見的傷害，可能沒有觀察到。</translation>
    </message>
    <message>
        <source>It cannot tell whether people stay well without the drugs for the rest of their lives.</source>
        <translation>停藥以後能不能一輩子平安，試驗無法說明。</translation>
    </message>
    <message>
        <source>These cells are not MSC. Clinics that sell MSC offer something else.</source>
        <translation>這裡用的不是間質幹細胞。販售間質幹細胞的診所，提供的是別種東西。</translation>
    </message>
    <message>
        <source>Medeor, the firm that makes the cells, and the stem-cell agency of the state of California (CIRM)</source>
        <translation>製造這種細胞的Medeor公司，以及加州的幹細胞研究機構（CIRM）</translation>
    </message>
    <message>
        <source>With usual drugs</source>
        <translation>一般藥物組</translation>
    </message>
    <message>
        <source>The idea is to make the body accept the new kidney. This is called tolerance. It does not heal the old kidneys.</source>
        <translation>目的是讓身體接受新的腎臟，這稱為免疫耐受。原來的腎臟不會因此好轉。</translation>
    </message>
</context>
<context>
    <name>studies/kim-2017</name>
    <message>
        <source>Cells at a clinic abroad: dialysis three months later</source>
        <translation>在國外診所接受細胞治療：三個月後洗腎</translation>
    </message>
    <message>
        <source>One person with CKD had been stable for years. After the cells, the kidneys got worse within 1 week. Dialysis was needed at 3 months.</source>
        <translation>一位慢性腎臟病病人原本穩定多年。接受細胞治療後，腎功能在1週內惡化，3個月時就需要洗腎。</translation>
    </message>
    <message>
        <source>CKD, stable for years</source>
        <translation>慢性腎臟病，穩定多年</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, into a vein, at a clinic abroad</source>
        <translation>取自本人脂肪的間質幹細胞（自體），在國外診所靜脈輸注</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The person had CKD that had been stable for years.</source>
        <translation>這位病人有慢性腎臟病，已穩定多年。</translation>
    </message>
    <message>
        <source>One case cannot prove that the cells were the cause. But it is a reason to take care.</source>
        <translation>單一個案不能證明是細胞造成的。但這提醒我們要小心。</translation>
    </message>
    <message>
        <source>One story cannot show how often such harm comes.</source>
        <translation>一個人的經過，無法說明這種傷害有多常見。</translation>
    </message>
    <message>
        <source>Nobody can know how this kidney disease would have gone on without the cells.</source>
        <translation>如果沒有做細胞治療，病情會如何，沒有人知道。</translation>
    </message>
    <message>
        <source>At a clinic abroad, MSC from the person’s own fat were put into a vein. The clinic is not known.</source>
        <translation>國外一家診所從病人自己的脂肪取出間質幹細胞，再從靜脈輸入。是哪一家診所，並不清楚。</translation>
    </message>
    <message>
        <source>After 1 week the kidneys got worse fast. The doctors found no other sign of a sudden injury.</source>
        <translation>1週後，腎功能迅速惡化，醫師沒有發現其他急性損傷的徵兆。</translation>
    </message>
    <message>
        <source>At 3 months dialysis was started.</source>
        <translation>3個月時開始洗腎。</translation>
    </message>
    <message>
        <source>A small piece of the kidney was checked at that time. It showed severe scars and inflammation.</source>
        <translation>當時做了腎臟切片，發現嚴重的疤痕和發炎。</translation>
    </message>
    <message>
        <source>A few cells in it carried marks of stem cells.</source>
        <translation>其中少數細胞帶有幹細胞的標記。</translation>
    </message>
    <message>
        <source>The doctors say that MSC from a person’s own body may harm the kidneys in CKD.</source>
        <translation>醫師指出，對慢性腎臟病病人，自己的間質幹細胞可能傷腎。</translation>
    </message>
    <message>
        <source>The clinic is not known. So nobody can check what was given.</source>
        <translation>是哪一家診所並不清楚，所以無法查核究竟輸入了什麼。</translation>
    </message>
</context>
<context>
    <name>studies/lee-2017</name>
    <message>
        <source>Are a patient’s own CD34+ cells safe in CKD?</source>
        <translation>自己的CD34陽性細胞，用於慢性腎臟病安全嗎？</translation>
    </message>
    <message>
        <source>CKD, stage 3 or 4</source>
        <translation>慢性腎臟病，第3或第4期</translation>
    </message>
    <message>
        <source>In this phase 1 trial, 10 people with CKD got their own CD34+ cells. The 9 controls were people who could not join the trial, so the comparison is not fair. Creatinine did not clearly change with the cells; it rose more in the controls.</source>
        <translation>這項第1期試驗中，10位慢性腎臟病病人接受自己的CD34陽性細胞。對照組9人是不符合收案條件的人，所以比較不公平。細胞組的肌酸酐沒有明確變化，對照組的上升較多。</translation>
    </message>
    <message>
        <source>10 people got cells. The control group had 9 people who had not met the conditions for the trial.</source>
        <translation>細胞組10人。對照組9人，都不符合試驗的收案條件。</translation>
    </message>
    <message>
        <source>Autologous CD34+ cells, into the artery of the right kidney</source>
        <translation>自己的CD34陽性細胞（自體），注入右側腎動脈</translation>
    </message>
    <message>
        <source>50 million (5.0×10⁷) cells</source>
        <translation>5,000萬個（5.0×10⁷）細胞</translation>
    </message>
    <message>
        <source>People with CKD who could not join the trial; not chosen by lot</source>
        <translation>不符合收案條件的慢性腎臟病病人，不是隨機分組</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>With the cells, creatinine did not clearly change from the start to 12 months. Any change may be due to chance.</source>
        <translation>從開始到12個月，細胞組的肌酸酐沒有明確變化。即使有變化，也可能只是偶然。</translation>
    </message>
    <message>
        <source>In the controls, creatinine rose more.</source>
        <translation>對照組的肌酸酐上升較多。</translation>
    </message>
    <message>
        <source>This does not show a benefit. The controls were not people like the others.</source>
        <translation>這不能說明有好處，因為兩組人的情況並不相同。</translation>
    </message>
    <message>
        <source>No problem from the procedure is reported. All 10 people went home as planned, and all were alive after a year.</source>
        <translation>沒有報告操作引起的問題。10人都順利出院，1年後都健在。</translation>
    </message>
    <message>
        <source>For 4 days before, they got injections of G-CSF, to bring the cells into the blood. The summary does not say how well they bore them.</source>
        <translation>輸注前4天，他們注射顆粒球群落刺激因子，讓細胞進入血液。他們是否耐受良好，摘要沒有說明。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>對照組</translation>
    </message>
    <message>
        <source>Died within a year</source>
        <translation>1年內死亡</translation>
    </message>
    <message>
        <source>The summary does not say whether its survival rate of 100% counts the controls.</source>
        <translation>摘要寫存活率為100%，有沒有把對照組算在內，沒有說明。</translation>
    </message>
    <message>
        <source>The cells were the patients’ own. The trial says nothing about cells from a donor.</source>
        <translation>細胞取自病人本人。他人的細胞會如何，試驗無法說明。</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>The controls were people who had been turned down for the trial.</source>
        <translation>對照組的人，都是不符合條件、無法參加試驗的人。</translation>
    </message>
    <message>
        <source>Such people may be sicker, or ill in another way. So a gap between the groups may come from that.</source>
        <translation>這些人的病情可能更重，或有其他疾病。兩組的差別可能由此而來。</translation>
    </message>
    <message>
        <source>The trial is small and was made to test safety. Rare harm could be missed.</source>
        <translation>這項試驗規模很小，目的是看安全性。少見的傷害，可能沒有觀察到。</translation>
    </message>
</context>
<context>
    <name>studies/makhlough-2017</name>
    <message>
        <source>Are a patient’s own bone-marrow cells safe in polycystic kidneys?</source>
        <translation>取自本人骨髓的細胞，用於多囊腎安全嗎？</translation>
    </message>
    <message>
        <source>In this study, 6 people with polycystic kidneys got MSC from their own bone marrow, with no control group. eGFR did not clearly change in 12 months; no adverse event was linked to the cells.</source>
        <translation>這項研究中，6位多囊腎病人接受取自本人骨髓的間質幹細胞，沒有對照組。12個月裡，eGFR沒有明確變化。沒有不良事件被判定與細胞有關。</translation>
    </message>
    <message>
        <source>Polycystic kidneys that run in the family (ADPKD), with an eGFR of 25 to 60</source>
        <translation>體染色體顯性多囊腎病（ADPKD，一種遺傳病），eGFR為25至60</translation>
    </message>
    <message>
        <source>Autologous MSC from bone marrow, into a vein</source>
        <translation>取自本人骨髓的間質幹細胞（自體），靜脈輸注</translation>
    </message>
    <message>
        <source>2 million (2×10⁶) cells per kg of body weight</source>
        <translation>每公斤體重200萬個（2×10⁶）細胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>eGFR before and after the cells</source>
        <translation>細胞治療前後的eGFR</translation>
    </message>
    <message>
        <source>From the start to 12 months, P = 0.62: the gap may be due to chance.</source>
        <translation>從開始到12個月，P = 0.62，差別可能只是偶然。</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>細胞治療前1年</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>eGFR was 33.8 a year before the cells and 26.7 at the start. After 12 months it was 25.8.</source>
        <translation>細胞治療前1年，eGFR為33.8，開始時為26.7，12個月後為25.8。</translation>
    </message>
    <message>
        <source>The last step, from 26.7 to 25.8, may be due to chance (P = 0.62). So the study does not show that the kidneys got better.</source>
        <translation>從26.7到25.8這一步，可能只是偶然（P = 0.62）。所以，這項研究沒有顯示腎臟變好。</translation>
    </message>
    <message>
        <source>Creatinine rose from 2.0 to 2.5 mg/dL in the year before. After 12 months it was still 2.5.</source>
        <translation>細胞治療前1年裡，肌酸酐從2.0 mg/dL升到2.5 mg/dL。治療後12個月，仍為2.5 mg/dL。</translation>
    </message>
    <message>
        <source>The paper compares the year before with the year after. The gap was on the border of chance for creatinine (P = 0.05) and not clear for eGFR (P = 0.09).</source>
        <translation>論文比較了治療前後各1年。肌酸酐的差別剛好落在偶然的界線上（P = 0.05），eGFR的差別不明確（P = 0.09）。</translation>
    </message>
    <message>
        <source>They joined after a year of clear loss. After such a year, a calmer one often follows by itself. Without a control group, a slower fall proves nothing.</source>
        <translation>他們參加前的那一年，腎功能明顯下降。這樣的一年之後，下降往往會自己變慢。沒有對照組，下降變慢不能證明什麼。</translation>
    </message>
    <message>
        <source>No adverse event was linked to the cells in 12 months. Nobody was lost from view.</source>
        <translation>12個月裡，沒有與細胞有關的不良事件，也沒有人失去追蹤。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>Adverse event linked to the cells</source>
        <translation>與細胞有關的不良事件</translation>
    </message>
    <message>
        <source>There was no control group, so nobody can tell what eGFR would have done without the cells.</source>
        <translation>這項研究沒有對照組。如果不做細胞治療，eGFR會如何，沒有人知道。</translation>
    </message>
    <message>
        <source>The study is very small, so one person can change the result.</source>
        <translation>這項研究規模非常小，一個人就可能改變結果。</translation>
    </message>
    <message>
        <source>This study cannot tell whether people stay off dialysis for longer.</source>
        <translation>這項研究無法說明能不能讓病人延後洗腎。</translation>
    </message>
    <message>
        <source>Polycystic kidneys are one cause of CKD. The result may not hold for others.</source>
        <translation>慢性腎臟病的病因有很多，多囊腎只是其中一種。換成其他病因，結果可能不同。</translation>
    </message>
</context>
<context>
    <name>studies/makhlough-2018</name>
    <message>
        <source>Do a patient’s own bone-marrow cells help in CKD?</source>
        <translation>取自本人骨髓的細胞，對慢性腎臟病有幫助嗎？</translation>
    </message>
    <message>
        <source>CKD, without diabetes</source>
        <translation>慢性腎臟病，沒有糖尿病</translation>
    </message>
    <message>
        <source>2 million (2×10⁶) cells per kg of body weight, as planned</source>
        <translation>依計畫，每公斤體重200萬個（2×10⁶）細胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>eGFR and creatinine did not clearly change. Any change may be due to chance.</source>
        <translation>eGFR和肌酸酐沒有明確變化。即使有變化，也可能只是偶然。</translation>
    </message>
    <message>
        <source>So the study does not show a benefit for the kidneys.</source>
        <translation>所以，這項研究沒有顯示對腎臟有好處。</translation>
    </message>
    <message>
        <source>In this study, 7 people with CKD got MSC from their own bone marrow, with no control group. In up to 18 months, eGFR and creatinine did not clearly change.</source>
        <translation>7位慢性腎臟病病人接受取自本人骨髓的間質幹細胞，沒有對照組。追蹤最長18個月，eGFR和肌酸酐沒有明確變化。</translation>
    </message>
    <message>
        <source>People had to be 25 to 60 years old, with a GFR (how well the kidneys clean the blood) of 25 to 60.</source>
        <translation>參加者須為25至60歲，腎絲球過濾率為25至60。</translation>
    </message>
    <message>
        <source>Autologous MSC from bone marrow, into a vein</source>
        <translation>取自本人骨髓的間質幹細胞（自體），靜脈輸注</translation>
    </message>
    <message>
        <source>Safety: growths within 6 months, and a rise in creatinine within 1 month</source>
        <translation>安全性：6個月內有無腫塊，1個月內肌酸酐有無上升</translation>
    </message>
    <message>
        <source>18 months, as planned</source>
        <translation>依計畫18個月</translation>
    </message>
    <message>
        <source>A later review calls the treatment safe and well borne. It gives no details.</source>
        <translation>後來的一篇回顧說，這種治療安全，耐受良好，但沒有提供細節。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>There was no control group. CKD can get worse, or it can stay steady. So nobody can tell what the cells did.</source>
        <translation>這項研究沒有對照組。慢性腎臟病可能惡化，也可能保持穩定。所以沒有人知道細胞有什麼作用。</translation>
    </message>
    <message>
        <source>We have not seen the paper. We read a table in another paper, and the trial registry.</source>
        <translation>我們沒有看到原論文。我們讀的是另一篇論文裡的表格，以及試驗登錄資料。</translation>
    </message>
    <message>
        <source>This study cannot tell whether people stay off dialysis for longer.</source>
        <translation>這項研究無法說明能不能讓病人延後洗腎。</translation>
    </message>
    <message>
        <source>The Royan Institute in Iran and its charity paid for the study.</source>
        <translation>經費來自伊朗的Royan研究所和其慈善機構。</translation>
    </message>
</context>
<context>
    <name>studies/nassar-2016</name>
    <message>
        <source>Do tiny bubbles from cord-blood cells help in CKD?</source>
        <translation>臍帶血細胞釋放的微小囊泡，對慢性腎臟病有幫助嗎？</translation>
    </message>
    <message>
        <source>Extracellular vesicles from cord-blood MSC</source>
        <translation>臍帶血間質幹細胞釋放的細胞外囊泡</translation>
    </message>
    <message>
        <source>In this trial, 40 people with CKD were divided into two groups: 20 got extracellular vesicles from cord-blood MSC, and 20 got a “matching placebo”. Kidney tests got better in the treated group only; an erratum (a correction) came out in 2017.</source>
        <translation>這項試驗把40位慢性腎臟病病人分成兩組，20人接受臍帶血間質幹細胞釋放的細胞外囊泡，20人用「相配對的安慰劑」。只有治療組的腎功能指標改善。2017年，論文發表了更正。</translation>
    </message>
    <message>
        <source>CKD, stage 3 or 4, with an eGFR of 15 to 60</source>
        <translation>慢性腎臟病，第3或第4期，eGFR為15至60</translation>
    </message>
    <message>
        <source>20 people got vesicles, and 20 got placebo. The summary says “divided into two groups”, but not how.</source>
        <translation>囊泡組20人，安慰劑組20人。摘要只說「分成兩組」，沒有說明如何分。</translation>
    </message>
    <message>
        <source>2 doses, into a vein and into an artery; a later review gives 100 µg per kg of body weight</source>
        <translation>兩劑，注入靜脈和動脈；後來的回顧寫明每公斤體重100 µg</translation>
    </message>
    <message>
        <source>“Matching placebo”</source>
        <translation>「相配對的安慰劑」</translation>
    </message>
    <message>
        <source>Safety over 1 year</source>
        <translation>1年內的安全性</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>eGFR, creatinine, urea and UACR got better in the treated group only.</source>
        <translation>只有治療組的eGFR、肌酸酐、尿素和尿液白蛋白（UACR）改善。</translation>
    </message>
    <message>
        <source>In the placebo group, none of these tests clearly got better at any time.</source>
        <translation>安慰劑組的這些指標，始終沒有明確改善。</translation>
    </message>
    <message>
        <source>An erratum (a correction) was published on 6 April 2017.</source>
        <translation>2017年4月6日發表了更正。</translation>
    </message>
    <message>
        <source>Extracellular vesicles are tiny bubbles sent out by cells. They are not cells.</source>
        <translation>細胞外囊泡是細胞釋放的微小囊泡，本身不是細胞。</translation>
    </message>
    <message>
        <source>The paper calls the treatment safe. Its summary lists no adverse events, in either group.</source>
        <translation>論文說這種治療是安全的。摘要沒有列出兩組的不良事件。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>The summary does not say whether the groups were chosen by lot, or who knew what they got.</source>
        <translation>是不是隨機分組，有誰知道用了什麼，摘要沒有說明。</translation>
    </message>
    <message>
        <source>The goal was an eGFR twice as high, or half the creatinine. What we read does not say whether anybody got there.</source>
        <translation>試驗的目標是eGFR升高1倍，或肌酸酐降低一半。有沒有人達到，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>The summary gives no figures. So we cannot say how much the tests changed.</source>
        <translation>摘要沒有提供數值，所以不知道指標變化有多大。</translation>
    </message>
    <message>
        <source>We have not seen what the erratum corrects.</source>
        <translation>更正了什麼內容，我們沒有看到。</translation>
    </message>
    <message>
        <source>The trial is small. It cannot tell whether people stay off dialysis for longer.</source>
        <translation>這項試驗規模很小，無法說明能不能讓病人延後洗腎。</translation>
    </message>
</context>
<context>
    <name>studies/nct04216849</name>
    <message>
        <source>Umbilical-cord MSC in diabetic kidney disease: a fair trial without a result</source>
        <translation>臍帶間質幹細胞用於糖尿病腎病變：試驗公平，但沒有結果</translation>
    </message>
    <message>
        <source>This blinded, randomised trial in Shanghai planned to compare umbilical-cord MSC with placebo in 54 people with diabetic kidney disease. It was to end in July 2022. We found no result.</source>
        <translation>上海這項隨機、雙盲試驗，計畫比較臍帶間質幹細胞與安慰劑。參加者是54位糖尿病腎病變病人。試驗原定2022年7月結束，我們沒有查到結果。</translation>
    </message>
    <message>
        <source>Type 2 diabetes with kidney disease</source>
        <translation>第2型糖尿病合併腎臟病</translation>
    </message>
    <message>
        <source>The people are 30 to 70 years old, with a UACR of 30 mg/g or more.</source>
        <translation>年齡30至70歲，UACR為30 mg/g以上。</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, into a vein, five times in 32 weeks</source>
        <translation>臍帶間質幹細胞，靜脈輸注，32週內共五次</translation>
    </message>
    <message>
        <source>1.5 million (1.5×10⁶) cells per kg of body weight each time</source>
        <translation>每次每公斤體重150萬個（1.5×10⁶）細胞</translation>
    </message>
    <message>
        <source>Salt water with albumin as placebo</source>
        <translation>安慰劑：含白蛋白的生理食鹽水</translation>
    </message>
    <message>
        <source>eGFR and UACR at 48 weeks</source>
        <translation>第48週的eGFR和UACR</translation>
    </message>
    <message>
        <source>48 weeks</source>
        <translation>48週</translation>
    </message>
    <message>
        <source>The trial began in July 2020 and was to end in July 2022. The registry lists its status as unknown, with no result.</source>
        <translation>試驗在2020年7月開始，原定2022年7月結束。登錄資料把狀態列為「不明」，沒有結果。</translation>
    </message>
    <message>
        <source>Its plan is a fair one: two groups by lot, one with placebo, and nobody knows who gets what. This is how the question can be answered.</source>
        <translation>試驗的計畫是公平的：隨機分成兩組，一組用安慰劑，沒有人知道誰用了什麼。這樣才能回答問題。</translation>
    </message>
    <message>
        <source>A trial without a published result tells nothing about benefit or harm.</source>
        <translation>沒有發表結果的試驗，無法說明有好處還是有傷害。</translation>
    </message>
    <message>
        <source>Trials without a benefit are published less often. So the published ones can look better than all of them together.</source>
        <translation>沒有發現好處的試驗，往往較少發表。所以，已發表的結果看起來，可能比全部試驗的結果更好。</translation>
    </message>
    <message>
        <source>A registered trial is not an approved treatment.</source>
        <translation>試驗登錄了，不等於療法獲得核准。</translation>
    </message>
    <message>
        <source>This trial has no result yet. Elsewhere, two people with kidney disease had clots in an arm vein after umbilical-cord MSC.</source>
        <translation>這項試驗還沒有結果。在別處，有兩位腎臟病病人輸注臍帶間質幹細胞後，手臂靜脈出現血栓。</translation>
    </message>
    <message>
        <source>A hospital is the sponsor: Shanghai East Hospital.</source>
        <translation>試驗委託者是一家醫院：上海市東方醫院。</translation>
    </message>
</context>
<context>
    <name>studies/nct04445220</name>
    <message>
        <source>Cells outside the body: do they help in AKI with COVID-19?</source>
        <translation>細胞留在體外：對COVID-19（新冠肺炎）合併急性腎損傷有幫助嗎？</translation>
    </message>
    <message>
        <source>AKI with COVID-19</source>
        <translation>COVID-19（新冠肺炎）合併急性腎損傷</translation>
    </message>
    <message>
        <source>People with AKI from some other infection can join too.</source>
        <translation>其他感染引起急性腎損傷的病人，也可以參加。</translation>
    </message>
    <message>
        <source>SBI-101: MSC outside the body, in the path of the blood through the dialysis machine</source>
        <translation>SBI-101：間質幹細胞留在體外，放在洗腎機的血液管路中</translation>
    </message>
    <message>
        <source>A blinded, randomised trial of cells outside the body is registered for AKI with COVID-19. It planned for 22 people and a control group; the registry copy that we saw, from January 2022, had no results.</source>
        <translation>一項隨機、雙盲試驗已經登錄，用留在體外的細胞，治療COVID-19（新冠肺炎）合併急性腎損傷。計畫收案22人，有對照組。我們看到的是2022年1月的登錄資料，還沒有結果。</translation>
    </message>
    <message>
        <source>250 or 750 million cells, for up to 24 hours</source>
        <translation>2.5億或7.5億個細胞，最長24小時</translation>
    </message>
    <message>
        <source>A control group. The part of the entry that we could read does not say what it gets.</source>
        <translation>對照組。我們讀到的那部分登錄資料，沒有說明對照組接受什麼。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>The trial is registered. The registry copy that we saw, from January 2022, had no results.</source>
        <translation>試驗已經登錄。我們看到的是2022年1月的登錄資料，還沒有結果。</translation>
    </message>
    <message>
        <source>We do not know what came after that.</source>
        <translation>之後的情況，我們不知道。</translation>
    </message>
    <message>
        <source>So this trial says nothing yet about benefit or harm.</source>
        <translation>所以，這項試驗還無法說明有好處還是有傷害。</translation>
    </message>
    <message>
        <source>An earlier trial of the same device, in AKI with many causes, has been published. It was not built to show a benefit.</source>
        <translation>同樣的裝置先前做過一項試驗，對象是各種原因的急性腎損傷，結果已經發表。那項試驗的設計，不是為了證明有好處。</translation>
    </message>
    <message>
        <source>A registered trial is a question, not an answer. It cannot tell yet whether the cells help or harm.</source>
        <translation>登錄的試驗只是提出問題，還不是答案。細胞有幫助還是有傷害，目前無法說明。</translation>
    </message>
    <message>
        <source>Registered does not mean approved.</source>
        <translation>試驗登錄了，不等於療法獲得核准。</translation>
    </message>
    <message>
        <source>The company Sentien, which makes SBI-101, is the sponsor.</source>
        <translation>試驗委託者是製造SBI-101的Sentien公司。</translation>
    </message>
    <message>
        <source>The trial is small and looks at safety first. Even its result could leave the question of benefit open.</source>
        <translation>這項試驗規模小，先看安全性。即使有了結果，有沒有好處也可能仍不清楚。</translation>
    </message>
    <message>
        <source>This trial has no result yet. In an earlier trial of the same device, blood clotted earlier in the machine with the cells.</source>
        <translation>本試驗尚無結果。同一裝置較早的試驗中，細胞組的血液在機器裡較早凝固。</translation>
    </message>
</context>
<context>
    <name>studies/nct05099770</name>
    <message>
        <source>This large, randomised trial tests cells from a person’s own kidney against a sham treatment, in diabetes with CKD. It plans for 685 people. In January 2026 it was recruiting, and there was no result.</source>
        <translation>這項大型隨機試驗，比較自己的腎細胞與假治療。病人有糖尿病合併慢性腎臟病，計畫收案685人。2026年1月仍在收案，還沒有結果。</translation>
    </message>
    <message>
        <source>Type 2 diabetes and CKD, with an eGFR of 20 to 35</source>
        <translation>第2型糖尿病合併慢性腎臟病，eGFR為20至35</translation>
    </message>
    <message>
        <source>The people are 30 to 80 years old and not on dialysis. With an eGFR of 30 to 35, they must also lose much albumin: a UACR of 300 to 5,000 mg/g.</source>
        <translation>年齡30至80歲，沒有在洗腎。eGFR為30至35的人，還要從尿液流失較多白蛋白：UACR為300至5,000 mg/g。</translation>
    </message>
    <message>
        <source>Rilparencel: cells from a kidney biopsy, grown and then injected into each kidney, 12 weeks apart</source>
        <translation>Rilparencel：取自腎臟切片的細胞，培養後注入左右兩顆腎臟，相隔12週</translation>
    </message>
    <message>
        <source>A sham treatment: the biopsy and the injections are acted out, but nothing is taken out or put in</source>
        <translation>假治療：做出切片和注射的動作，但不取組織，也不注入細胞</translation>
    </message>
    <message>
        <source>A set of events, counted over time; our source does not list them. For an early approval in the USA, the yearly change of eGFR is looked at first.</source>
        <translation>一段時間內發生的幾類事件，是哪幾類，所用資料沒有說明。為了在美國提早獲得核准，先看eGFR每年的變化。</translation>
    </message>
    <message>
        <source>Up to about 5 years</source>
        <translation>最長約5年</translation>
    </message>
    <message>
        <source>The trial is registered. In January 2026 it was recruiting, and the registry had no result.</source>
        <translation>試驗已經登錄。2026年1月仍在收案，登錄資料還沒有結果。</translation>
    </message>
    <message>
        <source>The maker expects a first result between April and June 2027.</source>
        <translation>製造商預計，2027年4月至6月間會有第一批結果。</translation>
    </message>
    <message>
        <source>Until then, nothing can be said about benefit or harm.</source>
        <translation>在那之前，有好處還是有傷害，都無法說明。</translation>
    </message>
    <message>
        <source>The control group gets a sham treatment. So people do not know whether they got cells. This makes the comparison fair.</source>
        <translation>對照組接受假治療，所以病人不知道自己有沒有接受細胞。這樣比較才公平。</translation>
    </message>
    <message>
        <source>A registered trial asks a question. Until it has a result, it cannot tell whether the cells help or harm.</source>
        <translation>登錄的試驗只是提出問題。在有結果之前，無法說明細胞有幫助還是有傷害。</translation>
    </message>
    <message>
        <source>A registered trial is not an approved treatment.</source>
        <translation>試驗登錄了，不等於療法獲得核准。</translation>
    </message>
    <message>
        <source>A slower fall of eGFR does not yet prove that people need dialysis later. Only the full result can show this.</source>
        <translation>eGFR下降變慢，還不能證明會更晚洗腎，要看完整的結果才知道。</translation>
    </message>
    <message>
        <source>Nobody in it is on dialysis. So it will not tell about people on dialysis.</source>
        <translation>參加的人都沒有在洗腎，所以無法說明洗腎病人的情況。</translation>
    </message>
    <message>
        <source>ProKidney, the maker of the cells</source>
        <translation>ProKidney（這種細胞的製造商）</translation>
    </message>
    <message>
        <source>Do a person’s own kidney cells slow CKD more than a sham treatment?</source>
        <translation>自己的腎細胞對比假治療：能減緩慢性腎臟病嗎？</translation>
    </message>
    <message>
        <source>This trial has no result yet. In an earlier study of these cells in 10 people, two had bleeding after the procedure, and two died later: one with COVID-19, one of a heart attack.</source>
        <translation>本試驗尚無結果。較早一項研究有10人接受過這種細胞，兩人操作後出血。後來有兩人死亡，一人與COVID-19（新冠肺炎）有關，一人死於心肌梗塞。</translation>
    </message>
</context>
<context>
    <name>studies/nct06969807</name>
    <message>
        <source>Does amimestrocel help in diabetic kidney disease?</source>
        <translation>amimestrocel對糖尿病腎病變有幫助嗎？</translation>
    </message>
    <message>
        <source>This registered phase 2 trial plans to give amimestrocel, an umbilical-cord MSC drug, to 120 people with diabetic kidney disease. It has no control group, so even a good result will not prove a benefit. We found no result yet.</source>
        <translation>這項已登錄的第2期試驗，計畫讓120位糖尿病腎病變病人使用amimestrocel，一種臍帶間質幹細胞藥。試驗沒有對照組，所以即使結果好，也不能證明有好處。我們還沒有查到結果。</translation>
    </message>
    <message>
        <source>Diabetic kidney disease with type 2 diabetes and much protein in the urine</source>
        <translation>第2型糖尿病合併糖尿病腎病變，尿蛋白很多</translation>
    </message>
    <message>
        <source>It takes people of 45 to 80. A sample of the kidney must show the disease. They need an eGFR of 20 or more, and lose at least 3.5 g of protein a day in the urine.</source>
        <translation>參加者須為45至80歲，經腎臟切片確診，eGFR為20以上。每天從尿液流失的蛋白質至少3.5 g。</translation>
    </message>
    <message>
        <source>Amimestrocel, a drug made of umbilical-cord MSC, into a vein 8 times, with standard treatment</source>
        <translation>amimestrocel（臍帶間質幹細胞藥），靜脈輸注8次，加標準治療</translation>
    </message>
    <message>
        <source>1 million (1×10⁶) cells per kg of body weight on days 1, 14 and 28; then 1.5 million (1.5×10⁶) in weeks 8, 12, 16, 20 and 24</source>
        <translation>第1、14、28天，每公斤體重100萬個（1×10⁶）細胞。第8、12、16、20、24週，每公斤體重150萬個（1.5×10⁶）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Protein in the urine and eGFR, after 28 weeks</source>
        <translation>28週後的尿蛋白和eGFR</translation>
    </message>
    <message>
        <source>28 weeks, then up to 24 months after the cells</source>
        <translation>28週，之後追蹤到輸注細胞後24個月</translation>
    </message>
    <message>
        <source>The trial is registered and was taking people in when the entry was updated in September 2025. We found no result yet.</source>
        <translation>試驗已經登錄。登錄資料在2025年9月更新時，試驗正在收案。我們還沒有查到結果。</translation>
    </message>
    <message>
        <source>China gave this drug conditional approval for acute GVHD, in people aged 14 or more. The approval is not for kidney disease.</source>
        <translation>中國大陸有條件核准了這種藥，用於14歲以上的急性移植物抗宿主疾病病人。核准的用途不包括腎臟病。</translation>
    </message>
    <message>
        <source>So for the kidneys it is still being tested.</source>
        <translation>所以，對腎臟來說，這種藥還在試驗中。</translation>
    </message>
    <message>
        <source>The same drug is being tested in 50 people with AKI (NCT06954740). That trial has no control group either.</source>
        <translation>同一種藥也在50位急性腎損傷病人身上試驗（NCT06954740）。那項試驗同樣沒有對照組。</translation>
    </message>
    <message>
        <source>There is no control group, and everyone knows what is given. So even a good result will not prove a benefit.</source>
        <translation>試驗沒有對照組，大家也都知道用了什麼藥。所以即使結果好，也不能證明有好處。</translation>
    </message>
    <message>
        <source>A registered trial is a question, not an answer. It cannot tell whether the drug helps.</source>
        <translation>登錄的試驗只是提出問題，還不是答案。這種藥有沒有幫助，目前無法說明。</translation>
    </message>
    <message>
        <source>It cannot tell whether the drug is safe for sick kidneys.</source>
        <translation>這種藥對生病的腎臟是否安全，這項登錄無法說明。</translation>
    </message>
    <message>
        <source>A drug that is approved for one disease is not proven for another.</source>
        <translation>藥物核准用於一種病，不等於已證實對另一種病有效。</translation>
    </message>
    <message>
        <source>The general hospital of China’s army leads the trial.</source>
        <translation>中國人民解放軍總醫院主持這項試驗。</translation>
    </message>
    <message>
        <source>This trial has no result yet. Elsewhere, two people with kidney disease had clots in an arm vein after umbilical-cord MSC.</source>
        <translation>這項試驗還沒有結果。在別處，有兩位腎臟病病人輸注臍帶間質幹細胞後，手臂靜脈出現血栓。</translation>
    </message>
</context>
<context>
    <name>studies/nct07240987</name>
    <message>
        <source>Umbilical-cord MSC in CKD, stage 3 or 4: do they help?</source>
        <translation>臍帶間質幹細胞對第3、4期慢性腎臟病有幫助嗎？</translation>
    </message>
    <message>
        <source>A trial in China plans to compare umbilical-cord MSC with salt water in 32 people with CKD. The groups are not made by lot. In December 2025 it had not begun.</source>
        <translation>中國大陸一項試驗，計畫比較臍帶間質幹細胞與生理食鹽水。參加者是32位慢性腎臟病病人，分組不是隨機的。2025年12月時，試驗還沒有開始。</translation>
    </message>
    <message>
        <source>CKD, stage 3 or 4, from diabetes or high blood pressure</source>
        <translation>第3或第4期慢性腎臟病，由糖尿病或高血壓引起</translation>
    </message>
    <message>
        <source>The people are 18 or older. A biopsy has shown the cause. Their eGFR is 15 to below 60, and their UACR is above 300 mg/g.</source>
        <translation>年滿18歲，病因經切片確定。eGFR為15至未滿60，UACR高於300 mg/g。</translation>
    </message>
    <message>
        <source>Allogeneic umbilical-cord MSC, into a vein</source>
        <translation>他人的臍帶間質幹細胞（異體），靜脈輸注</translation>
    </message>
    <message>
        <source>1 million (1.0×10⁶) cells per kg of body weight</source>
        <translation>每公斤體重100萬個（1.0×10⁶）細胞</translation>
    </message>
    <message>
        <source>Salt water (0.9% sodium chloride) as placebo</source>
        <translation>安慰劑：生理食鹽水（0.9%氯化鈉）</translation>
    </message>
    <message>
        <source>Change of eGFR, protein in the urine and UACR</source>
        <translation>eGFR、尿蛋白和UACR的變化</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>The trial is registered. In December 2025 it had not begun. It is to end in August 2027.</source>
        <translation>試驗已經登錄。2025年12月還沒有開始，預計2027年8月結束。</translation>
    </message>
    <message>
        <source>It has a control group with salt water, and people are not to know what they get. But the groups are not made by lot. So they may differ from the start.</source>
        <translation>對照組用生理食鹽水，病人不會知道自己用的是什麼。但分組不是隨機的，兩組人可能一開始就不一樣。</translation>
    </message>
    <message>
        <source>A registered trial asks a question. Until it has a result, it cannot tell whether the cells help or harm.</source>
        <translation>登錄的試驗只是提出問題。在有結果之前，無法說明細胞有幫助還是有傷害。</translation>
    </message>
    <message>
        <source>A registered trial is not an approved treatment.</source>
        <translation>試驗登錄了，不等於療法獲得核准。</translation>
    </message>
    <message>
        <source>The trial is small. Even its result could leave the question of benefit open.</source>
        <translation>試驗規模小，即使有了結果，有沒有好處也可能仍不清楚。</translation>
    </message>
    <message>
        <source>It looks at laboratory values. It will not tell whether people stay off dialysis for longer.</source>
        <translation>試驗看的是檢驗指標，無法說明能不能讓病人延後洗腎。</translation>
    </message>
    <message>
        <source>This trial has no result yet. Elsewhere, two people with kidney disease had clots in an arm vein after umbilical-cord MSC.</source>
        <translation>這項試驗還沒有結果。在別處，有兩位腎臟病病人輸注臍帶間質幹細胞後，手臂靜脈出現血栓。</translation>
    </message>
    <message>
        <source>A teaching hospital in China is the sponsor.</source>
        <translation>試驗委託者是中國大陸的一家教學醫院。</translation>
    </message>
</context>
<context>
    <name>studies/nct07396155</name>
    <message>
        <source>Umbilical-cord MSC put into the kidney in diabetes: are they safe?</source>
        <translation>臍帶間質幹細胞注入糖尿病病人的腎臟：安全嗎？</translation>
    </message>
    <message>
        <source>A trial in Indonesia puts umbilical-cord MSC straight into the kidney in diabetic kidney disease. It has no control group. In 2026 it was recruiting, with no result.</source>
        <translation>印尼一項試驗，把臍帶間質幹細胞直接注入糖尿病腎病變病人的腎臟，沒有對照組。2026年仍在收案，還沒有結果。</translation>
    </message>
    <message>
        <source>Type 2 diabetes with CKD, stage 3 or 4</source>
        <translation>第2型糖尿病合併第3或第4期慢性腎臟病</translation>
    </message>
    <message>
        <source>We could not read how many people are planned. They are 40 to 65 years old, with an eGFR of 15 to 60 and a UACR of 30 to 3,000 mg/g.</source>
        <translation>計畫有多少人參加，所用資料沒有說明。年齡40至65歲，eGFR為15至60，UACR為30至3,000 mg/g。</translation>
    </message>
    <message>
        <source>Allogeneic umbilical-cord MSC, injected into the kidney once</source>
        <translation>他人的臍帶間質幹細胞（異體），注入腎臟一次</translation>
    </message>
    <message>
        <source>1 million (1×10⁶) cells per kg of body weight</source>
        <translation>每公斤體重100萬個（1×10⁶）細胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Safety, how well the kidneys work, and signs of inflammation</source>
        <translation>安全性、腎功能和發炎指標</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>The trial is registered and was recruiting in 2026. There is no result yet.</source>
        <translation>試驗已經登錄，2026年仍在收案，還沒有結果。</translation>
    </message>
    <message>
        <source>It has no control group. So even a good result will not prove a benefit.</source>
        <translation>試驗沒有對照組，所以即使結果好，也不能證明有好處。</translation>
    </message>
    <message>
        <source>In another person, blood stem cells were put straight into the kidneys. Growths formed where the cells had gone in.</source>
        <translation>曾有一位病人，造血幹細胞被直接注入腎臟。後來，注射的地方長出腫塊。</translation>
    </message>
    <message>
        <source>Those were other cells. But it is a reason to ask how the kidneys will be watched.</source>
        <translation>那是另一種細胞，但這提醒我們要問：之後如何檢查腎臟。</translation>
    </message>
    <message>
        <source>A registered trial asks a question. Until it has a result, it cannot tell whether the cells help or harm.</source>
        <translation>登錄的試驗只是提出問題。在有結果之前，無法說明細胞有幫助還是有傷害。</translation>
    </message>
    <message>
        <source>A registered trial is not an approved treatment.</source>
        <translation>試驗登錄了，不等於療法獲得核准。</translation>
    </message>
    <message>
        <source>Kidney values go up and down by themselves. Without a control group, nobody can tell what the cells did.</source>
        <translation>腎功能指標本來就時高時低。沒有對照組，就看不出細胞有什麼作用。</translation>
    </message>
    <message>
        <source>Prodia StemCell, a stem-cell firm in Indonesia, is in charge of the trial.</source>
        <translation>Prodia StemCell是印尼的幹細胞公司，負責這項試驗。</translation>
    </message>
</context>
<context>
    <name>studies/nguyen-2024</name>
    <message>
        <source>Injections in Mexico: three infections that are hard to treat</source>
        <translation>在墨西哥注射幹細胞：三人感染，難以治療</translation>
    </message>
    <message>
        <source>In 2022, three people from the USA got injections of embryonic stem cells in Mexico. All three had an infection with a germ that resists many drugs. In two of them, the germs were of one strain.</source>
        <translation>2022年，三位美國人在墨西哥注射胚胎幹細胞。三人都發生感染，病菌對多種藥物有抗藥性。其中兩人的病菌是同一菌株。</translation>
    </message>
    <message>
        <source>Multiple sclerosis (a nerve disease) and joint pain</source>
        <translation>多發性硬化症（一種神經疾病）和關節痛</translation>
    </message>
    <message>
        <source>Stem cells from donor embryos, put in with a needle, at clinics in Mexico</source>
        <translation>在墨西哥的診所，以針注射捐贈胚胎的幹細胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The CDC, the public health agency of the USA, printed this report in May 2024. The three people live in Arizona and Colorado. They had gone to clinics in three cities in Mexico.</source>
        <translation>2024年5月，美國疾病管制與預防中心（CDC）刊登這份報告。三人住在亞利桑那州和科羅拉多州，去了墨西哥三個城市的診所。</translation>
    </message>
    <message>
        <source>One person had multiple sclerosis. The cells went into the space around the spinal cord. The other two got injections for joint pain.</source>
        <translation>一人有多發性硬化症，細胞注入脊髓周圍的空間。另外兩人因關節痛接受注射。</translation>
    </message>
    <message>
        <source>All three had an infection with Mycobacterium abscessus. This germ resists many drugs and is hard to treat.</source>
        <translation>三人都感染了膿瘍分枝桿菌。這種病菌對多種藥物有抗藥性，很難治療。</translation>
    </message>
    <message>
        <source>In one woman, the germ was in the lining around the brain. This is called meningitis. She had headaches and a fever.</source>
        <translation>一位女性得了腦膜炎，也就是包住大腦的膜受到感染。她有頭痛和發燒。</translation>
    </message>
    <message>
        <source>When the report came out, all three were still being treated.</source>
        <translation>報告發表時，三人都還在接受治療。</translation>
    </message>
    <message>
        <source>In two of the three, the germs were of one strain, though the cities lie far apart. So the authors suspect a common source, linked to the cells.</source>
        <translation>三人中有兩人的病菌是同一菌株，但兩個城市相距很遠。因此，作者懷疑有共同的源頭，與細胞有關。</translation>
    </message>
    <message>
        <source>Our source does not say how many people went to these clinics. So it cannot tell how often this happens.</source>
        <translation>有多少人去過這些診所，所用資料沒有說明。所以看不出這種感染有多常見。</translation>
    </message>
    <message>
        <source>A common source is suspected, not proven. It is a reason to take care.</source>
        <translation>共同的源頭只是懷疑，還沒有證實，但提醒我們要小心。</translation>
    </message>
    <message>
        <source>It is not about kidney disease. If you have kidney failure or a transplant, ask your team how well your body can fight such germs.</source>
        <translation>這份報告談的不是腎臟病。如果您有腎衰竭，或做過腎臟移植，請問醫療團隊，您的身體能不能抵抗這類病菌。</translation>
    </message>
    <message>
        <source>These were called embryonic stem cells, not MSC. We do not know what was in the injections.</source>
        <translation>注射的據稱是胚胎幹細胞，不是間質幹細胞。針劑裡究竟有什麼，我們不知道。</translation>
    </message>
</context>
<context>
    <name>studies/ohtake-2024</name>
    <message>
        <source>Own CD34+ cells into both kidneys: does CKD slow down?</source>
        <translation>自己的CD34陽性細胞注入兩側腎臟：慢性腎臟病會減緩嗎？</translation>
    </message>
    <message>
        <source>4 people with CKD got their own CD34+ cells into both kidneys, twice, with no control group. The change of eGFR may be due to chance. One person had a fever and bone pain.</source>
        <translation>4位慢性腎臟病病人，兩側腎臟注入自己的CD34陽性細胞，共兩次，沒有對照組。eGFR的變化可能只是偶然。1人發燒和骨頭痛。</translation>
    </message>
    <message>
        <source>CKD that gets worse, with an eGFR of 15 to 28</source>
        <translation>正在惡化的慢性腎臟病，eGFR為15至28</translation>
    </message>
    <message>
        <source>G-CSF for five days, then the person’s own CD34+ cells into the arteries of both kidneys, twice, three months apart</source>
        <translation>先用G-CSF五天。再把自己的CD34陽性細胞注入兩側腎動脈，共兩次，相隔三個月</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Safety, and the change of eGFR</source>
        <translation>安全性，以及eGFR的變化</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6個月</translation>
    </message>
    <message>
        <source>Change of eGFR in one month</source>
        <translation>eGFR每個月的變化</translation>
    </message>
    <message>
        <source>The same 4 people, before the cells and at 6 months. Below zero, eGFR falls. The gap may be due to chance (P = 0.135).</source>
        <translation>同樣4人，治療前與6個月時相比。低於0表示eGFR下降。這個差別可能只是偶然（P = 0.135）。</translation>
    </message>
    <message>
        <source>Before the cells</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>Without a control group, nobody can tell what the kidneys would have done without the cells.</source>
        <translation>研究沒有對照組。如果不接受細胞治療，腎臟會如何，沒有人知道。</translation>
    </message>
    <message>
        <source>At 6 months</source>
        <translation>6個月時</translation>
    </message>
    <message>
        <source>Before the cells, eGFR changed by −1.36 ± 1.1 a month. At 6 months it was +0.22 ± 0.71. The gap may be due to chance (P = 0.135). The unit is mL/min/1.73 m².</source>
        <translation>eGFR每個月的變化，治療前為−1.36±1.1，6個月時為+0.22±0.71，單位是mL/min/1.73 m²。這個差別可能只是偶然（P = 0.135）。</translation>
    </message>
    <message>
        <source>In 3 of the 4 people, eGFR no longer fell.</source>
        <translation>4人中有3人，eGFR不再下降。</translation>
    </message>
    <message>
        <source>Two ultrasound values of the kidney got better (P = 0.004 and P = 0.04). Such values do not tell how people fare.</source>
        <translation>腎臟的兩項超音波指標改善（P = 0.004和P = 0.04）。這類指標無法說明病人過得如何。</translation>
    </message>
    <message>
        <source>One of the 4 had a fever for a while after the cells, and bone pain from G-CSF. No severe adverse event was reported.</source>
        <translation>4人中有1人，注入細胞後短暫發燒，用G-CSF時骨頭痛。沒有嚴重不良事件的報告。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>Fever after the cells</source>
        <translation>注入細胞後發燒</translation>
    </message>
    <message>
        <source>Bone pain from G-CSF</source>
        <translation>G-CSF引起骨頭痛</translation>
    </message>
    <message>
        <source>Severe adverse events</source>
        <translation>嚴重不良事件</translation>
    </message>
    <message>
        <source>These people were chosen because their kidneys got worse. After a bad time the fall often slows by itself. This is called regression to the mean.</source>
        <translation>選入的都是腎臟病正在惡化的人。惡化一段時間後，下降往往會自己變慢，這叫做「迴歸均值」。</translation>
    </message>
    <message>
        <source>The title of the paper speaks of better kidney function. The main test does not show this clearly.</source>
        <translation>論文標題說腎功能改善，但主要指標沒有明確顯示這一點。</translation>
    </message>
    <message>
        <source>It lasted 6 months. It cannot tell whether people stay off dialysis for longer.</source>
        <translation>研究只有6個月，無法說明能不能讓病人延後洗腎。</translation>
    </message>
    <message>
        <source>With CD34+ cells</source>
        <translation>細胞組</translation>
    </message>
</context>
<context>
    <name>studies/packham-2016</name>
    <message>
        <source>Are donor cells safe in diabetic kidney disease?</source>
        <translation>他人的細胞，用於糖尿病腎病變安全嗎？</translation>
    </message>
    <message>
        <source>150 or 300 million cells (150 or 300×10⁶)</source>
        <translation>1.5億或3億個細胞（150或300×10⁶）</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>60 weeks</source>
        <translation>60週</translation>
    </message>
    <message>
        <source>Each value is the gap to placebo; above zero is better. The line shows value ± standard error (2.16 and 2.15). We worked out its ends. It is narrower than a 95% interval. So even if it stays above zero, the gap may be due to chance.</source>
        <translation>每個數值是與安慰劑組的差值，高於0較好。線段是數值±標準誤（2.16和2.15），兩端由我們算出，比95%信賴區間窄。所以，即使線段全在0以上，這個差別也可能只是偶然。</translation>
    </message>
    <message>
        <source>Lower dose</source>
        <translation>低劑量</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>高劑量</translation>
    </message>
    <message>
        <source>Measured GFR with cells, compared with placebo, at 12 weeks</source>
        <translation>第12週：細胞組與安慰劑組的實測腎絲球過濾率差值</translation>
    </message>
    <message>
        <source>Each value is the gap to placebo; above zero is better. The line shows value ± standard error (2.75 for both). We worked out its ends. It is narrower than a 95% interval. So even if it stays above zero, the gap may be due to chance.</source>
        <translation>每個數值是與安慰劑組的差值，高於0較好。線段是數值±標準誤（兩組都是2.75），兩端由我們算出，比95%信賴區間窄。所以，即使線段全在0以上，這個差別也可能只是偶然。</translation>
    </message>
    <message>
        <source>The trial looked at safety first. No adverse event was linked to the cells.</source>
        <translation>這項試驗首先看安全性。沒有不良事件被判定與細胞有關。</translation>
    </message>
    <message>
        <source>The investigators linked no adverse event to the treatment, mild or serious. None came during the infusion.</source>
        <translation>不良事件不論輕重，研究者都沒有判定與治療有關。輸注過程中，也沒有出現不良事件。</translation>
    </message>
    <message>
        <source>Such antibodies could make it hard to find a new kidney that fits.</source>
        <translation>有了這類抗體，以後可能更難找到合適的腎臟。</translation>
    </message>
    <message>
        <source>Had antibodies against the cells of the donor that stayed</source>
        <translation>出現持續存在、針對捐贈者細胞的抗體</translation>
    </message>
    <message>
        <source>The results for the kidneys are from early on. What we read does not say how the kidneys did at the end.</source>
        <translation>腎臟的結果來自試驗早期。試驗結束時腎臟如何，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>This trial cannot tell whether people stay off dialysis for longer.</source>
        <translation>這項試驗無法說明能不能讓病人延後洗腎。</translation>
    </message>
    <message>
        <source>The company Mesoblast paid for the trial and was its sponsor.</source>
        <translation>Mesoblast公司出資，也是試驗委託者。</translation>
    </message>
    <message>
        <source>At 12 weeks, eGFR was higher than with placebo by 4.4 ± 2.16 (lower dose) and 1.6 ± 2.15 (higher dose). The ± is the standard error. The unit is mL/min/1.73 m².</source>
        <translation>第12週時，eGFR比安慰劑組高：低劑量組高4.4 ± 2.16，高劑量組高1.6 ± 2.15。±後面是標準誤。單位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>Measured GFR, a more exact test, was higher than with placebo by 4.1 ± 2.75 (lower dose) and 3.9 ± 2.75 (higher dose). The unit is the same.</source>
        <translation>實測腎絲球過濾率更準確，也比安慰劑組高：低劑量組高4.1 ± 2.75，高劑量組高3.9 ± 2.75。單位相同。</translation>
    </message>
    <message>
        <source>Rexlemestrocel-L, once into a vein. It is made of allogeneic cells, the forerunners of MSC.</source>
        <translation>rexlemestrocel-L（由他人的間質前驅細胞製成，異體），靜脈輸注一次</translation>
    </message>
    <message>
        <source>In this blinded, randomised trial, three groups of 10 people with diabetic kidney disease got placebo or one of two doses of donor cells. No adverse event was linked to the cells; the gains in kidney tests were only “trends”.</source>
        <translation>這項隨機、雙盲試驗有三組糖尿病腎病變病人，每組10人。兩組接受不同劑量的他人細胞，一組用安慰劑。沒有不良事件被判定與細胞有關，腎功能指標的改善只是「趨勢」。</translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic kidney disease and an eGFR of 20 to 50</source>
        <translation>第2型糖尿病合併糖尿病腎病變，eGFR為20至50</translation>
    </message>
    <message>
        <source>10 people got the lower dose, 10 the higher dose and 10 placebo, in 3 centres in Australia. In each of two steps, 2 got cells for each 1 with placebo. All 30 stayed to the end.</source>
        <translation>低劑量10人，高劑量10人，安慰劑10人，在澳洲3個中心進行。試驗分兩步，每步細胞與安慰劑的人數為2比1。30人都完成了試驗。</translation>
    </message>
    <message>
        <source>eGFR with cells, compared with placebo, at 12 weeks</source>
        <translation>第12週：細胞組與安慰劑組的eGFR差值</translation>
    </message>
    <message>
        <source>The paper calls these gains “trends”.</source>
        <translation>論文把這些改善稱為「趨勢」。</translation>
    </message>
    <message>
        <source>A trend is a sign, not proof. It may be due to chance.</source>
        <translation>趨勢只是跡象，不是證明，可能只是偶然。</translation>
    </message>
    <message>
        <source>The higher dose did not bring the larger gain.</source>
        <translation>劑量高的一組，改善並沒有更大。</translation>
    </message>
    <message>
        <source>Nobody had antibodies (anti-HLA) that stayed. These are signs that the body fights the tissue of the donor.</source>
        <translation>沒有人持續出現抗HLA抗體。這類抗體表示身體在對抗捐贈者的組織。</translation>
    </message>
    <message>
        <source>People did fall ill in the 60 weeks. A later review lists infections, a heart attack, heart failure, bleeding in the gut and tissue that died, among others. It does not say in which group.</source>
        <translation>60週裡，確實有人生病。後來的一篇回顧列出感染、心肌梗塞、心臟衰竭、消化道出血和組織壞死等，但沒有說明在哪一組。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>Adverse event linked to the treatment</source>
        <translation>被判定與治療有關的不良事件</translation>
    </message>
    <message>
        <source>The groups are very small. A real effect, good or bad, could be missed.</source>
        <translation>每組人數非常少。真正的效果，不論好壞，都可能看不出來。</translation>
    </message>
    <message>
        <source>The company Mesoblast paid for the trial. Who pays may sway how results are told.</source>
        <translation>這項試驗由Mesoblast公司出資。出資者可能影響結果的呈現方式。</translation>
    </message>
</context>
<context>
    <name>studies/perico-2023</name>
    <message>
        <source>Are donor bone-marrow cells safe in diabetic kidney disease?</source>
        <translation>取自他人骨髓的細胞，用於糖尿病腎病變安全嗎？</translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic kidney disease that gets worse</source>
        <translation>第2型糖尿病，糖尿病腎病變正在惡化</translation>
    </message>
    <message>
        <source>ORBCEL-M: allogeneic MSC from bone marrow, picked by a marker (CD362), into a vein</source>
        <translation>ORBCEL-M：他人骨髓的間質幹細胞（異體，依CD362標記挑選），靜脈輸注</translation>
    </message>
    <message>
        <source>80 million (80×10⁶) cells, once</source>
        <translation>8,000萬個（80×10⁶）細胞，一次</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18個月</translation>
    </message>
    <message>
        <source>Measured GFR is a direct test of how the kidneys clean the blood. eGFR is worked out from a blood test.</source>
        <translation>實測腎絲球過濾率，是直接測量腎臟過濾血液的能力。eGFR是用血液檢查推算的。</translation>
    </message>
    <message>
        <source>The yearly loss of eGFR (median) was lower with cells than with placebo.</source>
        <translation>eGFR每年的下降幅度（中位數），細胞組比安慰劑組小。</translation>
    </message>
    <message>
        <source>A company press release says that chance alone would not often give such a gap. But with so few people it cannot be ruled out.</source>
        <translation>公司新聞稿表示，單憑偶然，不常出現這樣的差別。但人數這麼少，不能排除偶然。</translation>
    </message>
    <message>
        <source>A trial database later called the trial “terminated” (ended early). It lists 29 people enrolled, of 48 planned.</source>
        <translation>試驗資料庫後來把這項試驗標為「終止」（提前結束）。原計畫48人，收案29人。</translation>
    </message>
    <message>
        <source>2 people who got cells died. Both deaths were judged not to come from the cells.</source>
        <translation>細胞組有2人死亡，都被判定與細胞無關。</translation>
    </message>
    <message>
        <source>At the start, nobody had antibodies (anti-HLA). These are signs that the body fights the tissue of other people.</source>
        <translation>開始時，沒有人有抗HLA抗體。這類抗體表示身體在對抗他人的組織。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑組</translation>
    </message>
    <message>
        <source>The airways got tight (bronchospasm)</source>
        <translation>支氣管痙攣（呼吸道變窄）</translation>
    </message>
    <message>
        <source>Only 4 people got placebo. One of them can change the result.</source>
        <translation>安慰劑組只有4人，其中一個人就可能改變結果。</translation>
    </message>
    <message>
        <source>We have not seen how large the loss of eGFR was in each group. So we cannot say how big the gap was.</source>
        <translation>兩組的eGFR每年下降多少，我們沒有看到數值。所以不知道差別有多大。</translation>
    </message>
    <message>
        <source>This trial cannot tell whether people stay off dialysis for longer.</source>
        <translation>這項試驗無法說明能不能讓病人延後洗腎。</translation>
    </message>
    <message>
        <source>The paper calls the treatment safe.</source>
        <translation>論文說這種治療是安全的。</translation>
    </message>
    <message>
        <source>12 people got cells, and 4 got placebo, in 3 centres in Europe. This is the first group, with the lowest dose.</source>
        <translation>細胞組12人，安慰劑組4人，在歐洲3個中心進行。這是第一批人，劑量最低。</translation>
    </message>
    <message>
        <source>Placebo; neither patients nor doctors knew who got what</source>
        <translation>安慰劑，病人和醫師都不知道誰用了什麼</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>One person with placebo had a reaction to the infusion: the airways tightened (bronchospasm). It soon passed.</source>
        <translation>安慰劑組有1人輸注時發生支氣管痙攣（呼吸道變窄）。這種情況很快就過去了。</translation>
    </message>
    <message>
        <source>After that, no serious adverse event was linked to the treatment.</source>
        <translation>之後，沒有嚴重不良事件被判定與治療有關。</translation>
    </message>
    <message>
        <source>Such antibodies could make it hard to find a new kidney that fits.</source>
        <translation>有了這類抗體，以後可能更難找到合適的腎臟。</translation>
    </message>
    <message>
        <source>Our copy of the summary is cut off in a sentence about one more person who got cells.</source>
        <translation>我們看到的摘要有一句話被截斷。那句話說的是細胞組的另一位病人。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>Died (judged not linked to the cells)</source>
        <translation>死亡（判定與細胞無關）</translation>
    </message>
    <message>
        <source>The summary tells of this in one group only.</source>
        <translation>摘要只提到其中一組有這種情況。</translation>
    </message>
    <message>
        <source>Later serious adverse event linked to the treatment</source>
        <translation>之後被判定與治療有關的嚴重不良事件</translation>
    </message>
    <message>
        <source>We have seen the result of the lowest dose only. What we read does not say why the trial ended, or how the other people did.</source>
        <translation>我們只看到最低劑量的結果。試驗為什麼結束，其他人如何，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>The European Union paid for the trial (programme Horizon 2020).</source>
        <translation>經費來自歐盟（「展望2020」計畫）。</translation>
    </message>
    <message>
        <source>One author works for Orbsen Therapeutics, the company behind the cells. We have not seen what the authors themselves declare.</source>
        <translation>一位作者任職於研發這種細胞的Orbsen公司。作者自己如何聲明，我們沒有看到。</translation>
    </message>
    <message>
        <source>In this blinded, randomised trial (NEPHSTROM), 12 people got donor cells and 4 got placebo. Measured GFR (how well the kidneys clean the blood) did not clearly differ; only the yearly loss of eGFR was lower with cells. Two people with cells died; this was judged not linked to the cells.</source>
        <translation>這項隨機、雙盲試驗（NEPHSTROM）中，12人接受他人的細胞，4人用安慰劑。實測腎絲球過濾率沒有明確差別，只有eGFR每年的下降幅度，細胞組較小。細胞組有2人死亡，被判定與細胞無關。</translation>
    </message>
    <message>
        <source>Measured GFR did not clearly differ between cells and placebo.</source>
        <translation>細胞組和安慰劑組的實測腎絲球過濾率沒有明確差別。</translation>
    </message>
</context>
<context>
    <name>studies/regen-007-2025</name>
    <message>
        <source>A person’s own kidney cells put back: does CKD slow down?</source>
        <translation>自己的腎細胞培養後注回：慢性腎臟病會減緩嗎？</translation>
    </message>
    <message>
        <source>In this trial (REGEN-007), 49 people with diabetes and CKD got cells grown from their own kidneys. Afterwards eGFR fell more slowly, clearly so in one of two groups. But nobody went without the cells.</source>
        <translation>這項試驗（REGEN-007）中，49位糖尿病合併慢性腎臟病的病人，接受由自己的腎臟培養出的細胞。之後，eGFR下降變慢，但兩組中只有一組的變化明確。所有人都接受了細胞，沒有人可以作對照。</translation>
    </message>
    <message>
        <source>Diabetes and CKD, with an eGFR of 20 to 50</source>
        <translation>糖尿病合併慢性腎臟病，eGFR為20至50</translation>
    </message>
    <message>
        <source>53 people were put into two groups by lot. 49 of them got at least one injection. Since both groups got the cells, we show the trial as one without a control group.</source>
        <translation>53人隨機分成兩組，其中49人至少注射過一次。兩組都接受了細胞，所以我們把它列為沒有對照組的試驗。</translation>
    </message>
    <message>
        <source>Rilparencel: cells from a kidney biopsy, grown and then injected into the kidney</source>
        <translation>Rilparencel：取自腎臟切片的細胞，培養後注入腎臟</translation>
    </message>
    <message>
        <source>None: both groups got the cells</source>
        <translation>無：兩組都接受了細胞</translation>
    </message>
    <message>
        <source>The yearly change of eGFR, before and after; adverse events from the cells or the procedure</source>
        <translation>eGFR每年的變化，治療前後相比；細胞或操作引起的不良事件</translation>
    </message>
    <message>
        <source>Up to 18 months after the last injection</source>
        <translation>最後一次注射後最多18個月</translation>
    </message>
    <message>
        <source>Change of eGFR in one year</source>
        <translation>eGFR每年的變化</translation>
    </message>
    <message>
        <source>Below zero, eGFR falls. The line shows the value ± standard error, as printed; we worked out its ends. Before and after are the same people, so this is not a comparison with people who went without cells.</source>
        <translation>低於0表示eGFR下降。橫線是數值±標準誤（原文數值），兩端由我們算出。治療前後是同一批人，不是與沒有接受細胞的人相比。</translation>
    </message>
    <message>
        <source>Two injections, before</source>
        <translation>兩次注射組，治療前</translation>
    </message>
    <message>
        <source>Two injections, after</source>
        <translation>兩次注射組，治療後</translation>
    </message>
    <message>
        <source>One or two, before</source>
        <translation>一至兩次組，治療前</translation>
    </message>
    <message>
        <source>One or two, after</source>
        <translation>一至兩次組，治療後</translation>
    </message>
    <message>
        <source>One group got two injections, three months apart, one into each kidney. The other group got one injection, and a second one only if the kidneys got worse.</source>
        <translation>一組注射兩次，相隔三個月，左右腎各一次。另一組先注射一次，腎臟病惡化時才注射第二次。</translation>
    </message>
    <message>
        <source>With two injections, eGFR fell by 5.84 a year before and by 1.27 a year after. The gap is 4.57 (95% CI 1.95 to 7.18). The unit is mL/min/1.73 m².</source>
        <translation>兩次注射組的eGFR，治療前每年下降5.84，治療後每年下降1.27，相差4.57（95% CI 1.95至7.18）。單位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>In the other group, eGFR fell by 3.40 a year before and by 1.71 a year after. This gap may be due to chance (P = 0.085).</source>
        <translation>另一組的eGFR，治療前每年下降3.40，治療後每年下降1.71。這個差別可能只是偶然（P = 0.085）。</translation>
    </message>
    <message>
        <source>In this other group, 15 of 25 people got a second injection because their kidneys got worse.</source>
        <translation>這一組的25人中，有15人因腎臟病惡化，注射了第二次。</translation>
    </message>
    <message>
        <source>Each person needs a biopsy of the kidney first, and later needles into the kidney for the cells.</source>
        <translation>每個人都要先做腎臟切片，之後還要用針把細胞注入腎臟。</translation>
    </message>
    <message>
        <source>In an earlier study of these cells in 10 people, two had bleeding after the procedure, and two died later: one with COVID-19, one of a heart attack.</source>
        <translation>較早的一項研究有10人接受這種細胞，其中兩人操作後出血。後來有兩人死亡，一人得了COVID-19（新冠肺炎），一人死於心肌梗塞。</translation>
    </message>
    <message>
        <source>The maker says that no serious adverse event was linked to the cells in REGEN-007.</source>
        <translation>製造商表示，REGEN-007中沒有嚴重不良事件與細胞有關。</translation>
    </message>
    <message>
        <source>What we read of the paper ends before its adverse events. So we cannot count them.</source>
        <translation>我們讀到的論文內容，到不良事件之前就中斷了。所以無法列出數目。</translation>
    </message>
    <message>
        <source>There was no untreated control group. Nobody can tell what the kidneys would have done without the cells.</source>
        <translation>試驗沒有不接受細胞的對照組。如果沒有細胞，腎臟會如何，沒有人知道。</translation>
    </message>
    <message>
        <source>People often join a trial just when their kidneys have got worse fast. Later the loss often slows by itself. This is called regression to the mean.</source>
        <translation>病人往往是在腎臟病惡化得快的時候加入試驗，之後下降往往會自己變慢。這叫做「迴歸均值」。</translation>
    </message>
    <message>
        <source>The group with two injections had lost more eGFR per year before the cells (5.84 against 3.40). So it also had more room to slow down by itself.</source>
        <translation>治療前，兩次注射組每年下降較多（5.84，另一組3.40）。所以，自己變慢的空間也較大。</translation>
    </message>
    <message>
        <source>We could not read whether other drugs were begun or changed in the same time.</source>
        <translation>同一時期有沒有開始或更換其他藥物，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>Nobody was on dialysis. So it cannot tell whether people on dialysis are helped, or whether others stay off it for longer.</source>
        <translation>沒有人在洗腎。所以，對洗腎病人有沒有幫助，能不能讓其他人延後洗腎，試驗都無法說明。</translation>
    </message>
    <message>
        <source>These are kidney cells, not MSC. The result does not hold for MSC.</source>
        <translation>這裡用的是腎細胞，不是間質幹細胞。這個結果不適用於間質幹細胞。</translation>
    </message>
    <message>
        <source>ProKidney, the maker of the cells, is the sponsor.</source>
        <translation>ProKidney是這種細胞的製造商，也是試驗委託者。</translation>
    </message>
    <message>
        <source>The head of ProKidney is one of the authors.</source>
        <translation>ProKidney的負責人是作者之一。</translation>
    </message>
</context>
<context>
    <name>studies/saad-2017</name>
    <message>
        <source>3 months</source>
        <translation>3個月</translation>
    </message>
    <message>
        <source>Narrowed kidney arteries: do cells from a patient’s own fat help?</source>
        <translation>腎動脈狹窄：取自本人脂肪的細胞有幫助嗎？</translation>
    </message>
    <message>
        <source>Renovascular disease (narrowed kidney arteries)</source>
        <translation>腎血管疾病（腎動脈狹窄）</translation>
    </message>
    <message>
        <source>100,000 or 250,000 (1.0 or 2.5×10⁵) cells per kg of body weight</source>
        <translation>每公斤體重10萬或25萬個（1.0或2.5×10⁵）細胞</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>治療後</translation>
    </message>
    <message>
        <source>In this study, 14 people got MSC from their own fat and drugs, and 14 similar people got drugs only; lots were not drawn. Blood flow rose in the treated kidney with the cells and did not change with drugs only. But it also rose in the other kidney.</source>
        <translation>這項研究中，14人接受取自本人脂肪的間質幹細胞，也用藥物。另有14位情況相近的人只用藥物，不是隨機分組。細胞組治療側腎臟的血流量上升，藥物組沒有變化。但細胞組另一側腎臟的血流量也上升了。</translation>
    </message>
    <message>
        <source>14 people got cells and drugs, and 14 got drugs only. They were matched for age, kidney function and the narrowing of the artery.</source>
        <translation>14人接受細胞，也用藥物，另14人只用藥物。兩組依年齡、腎功能和動脈狹窄程度配對。</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, once, into the artery of the narrowed kidney, with standard drugs</source>
        <translation>取自本人脂肪的間質幹細胞，注入狹窄側腎動脈一次，加藥物</translation>
    </message>
    <message>
        <source>Standard drugs only, in matched (similar) people, not chosen by lot</source>
        <translation>只用標準藥物的配對對照（情況相近的人），不是隨機分組</translation>
    </message>
    <message>
        <source>Blood flow in the treated kidney, with cells</source>
        <translation>細胞組：治療側腎臟的血流量</translation>
    </message>
    <message>
        <source>Before and 3 months after the cells (P = 0.01). With drugs only, blood flow did not change.</source>
        <translation>治療前與治療後3個月比較（P = 0.01）。藥物組的血流量沒有變化。</translation>
    </message>
    <message>
        <source>Blood flow in the other kidney, with cells</source>
        <translation>細胞組：另一側腎臟的血流量</translation>
    </message>
    <message>
        <source>The cells did not go into this kidney, but blood flow rose here too (P = 0.01).</source>
        <translation>細胞沒有注入這一側，這裡的血流量卻也上升了（P = 0.01）。</translation>
    </message>
    <message>
        <source>Treated kidney: tissue that lacks oxygen, with cells</source>
        <translation>細胞組：治療側腎臟缺氧的組織</translation>
    </message>
    <message>
        <source>Before and 3 months after the cells (P = 0.04). The lines show the middle half of the people.</source>
        <translation>治療前與治療後3個月比較（P = 0.04）。線段表示排在中間的一半人。</translation>
    </message>
    <message>
        <source>With the cells, blood flow in the treated kidney rose from 151.8 to 185.5 mL/min (P = 0.01).</source>
        <translation>細胞組治療側腎臟的血流量，從151.8升到185.5 mL/min（P = 0.01）。</translation>
    </message>
    <message>
        <source>With drugs only, blood flow did not change.</source>
        <translation>藥物組的血流量沒有變化。</translation>
    </message>
    <message>
        <source>With the cells, blood flow also rose in the other kidney: from 212.7 to 271.8 mL/min (P = 0.01). The cells had not gone into it.</source>
        <translation>細胞組另一側腎臟的血流量也上升，從212.7升到271.8 mL/min（P = 0.01）。那一側並沒有注入細胞。</translation>
    </message>
    <message>
        <source>Tissue that lacks oxygen (hypoxia) fell from 12.1% to 6.8% with the cells (P = 0.04).</source>
        <translation>細胞組缺氧的組織，從12.1%減少到6.8%（P = 0.04）。</translation>
    </message>
    <message>
        <source>With drugs only, it did not fall. We read that in a short report on this study.</source>
        <translation>藥物組缺氧的組織沒有減少。這一點出自一篇對這項研究的簡評。</translation>
    </message>
    <message>
        <source>GFR (how well a kidney cleans the blood) was measured for one kidney alone. It stayed stable with the cells (3%) and fell with drugs only (24%); P = 0.04. The minus signs are damaged in our copy.</source>
        <translation>腎絲球過濾率反映腎臟過濾血液的能力，這裡只測一側腎臟。細胞組維持穩定（3%），藥物組下降（24%），P = 0.04。我們手上的檔案中，負號已無法辨識。</translation>
    </message>
    <message>
        <source>The paper says that the cells were well tolerated. We found no count of adverse events in either group.</source>
        <translation>論文說，細胞的耐受性良好。兩組的不良事件各有多少，我們沒有查到。</translation>
    </message>
    <message>
        <source>A short report on this study says that the cells had no bad effects.</source>
        <translation>一篇對這項研究的簡評說，細胞沒有不良影響。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>The groups were not chosen by lot, and drugs only is not a placebo. Both can sway the result.</source>
        <translation>這項研究沒有隨機分組，對照組只用藥物，沒有用安慰劑。這兩點都可能影響結果。</translation>
    </message>
    <message>
        <source>Blood flow also rose in the kidney that got no cells. So something else than the cells may have changed it.</source>
        <translation>沒有注入細胞的那一側，血流量也上升了。所以，這種變化可能另有原因。</translation>
    </message>
    <message>
        <source>It was a small, short study. Harm that comes late could be missed.</source>
        <translation>這項研究規模小，時間也短，較晚出現的傷害可能沒有觀察到。</translation>
    </message>
    <message>
        <source>Nobody can tell from it whether people stay off dialysis for longer.</source>
        <translation>能不能讓病人延後洗腎，從中無法得知。</translation>
    </message>
</context>
<context>
    <name>studies/smart-c-2022</name>
    <message>
        <source>What do all large trials of SGLT2 inhibitors say together?</source>
        <translation>SGLT2抑制劑的大型試驗合起來說明什麼？</translation>
    </message>
    <message>
        <source>CKD, heart failure, or type 2 diabetes with a high risk for the heart</source>
        <translation>慢性腎臟病、心臟衰竭，或心臟風險高的第2型糖尿病</translation>
    </message>
    <message>
        <source>15,605 of them had no diabetes. Mean eGFR of the trials: 37 to 85. Four of the 13 trials were in CKD.</source>
        <translation>其中15,605人沒有糖尿病。各試驗的平均eGFR為37至85。13項試驗中，4項針對慢性腎臟病。</translation>
    </message>
    <message>
        <source>An SGLT2 inhibitor (a pill), added to usual care</source>
        <translation>在常規照護之外，加用SGLT2抑制劑（口服藥）</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>Kidney disease that got worse: half of the eGFR or more lost for good, kidney failure, or death from kidney failure. AKI, deaths, and hospital care for heart failure were counted too.</source>
        <translation>腎臟病惡化：eGFR下降一半以上且未回升、腎衰竭，或死於腎衰竭。也統計急性腎損傷、死亡，以及因心臟衰竭住院。</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低於1，表示用藥的人較少發生。範圍沒有碰到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Kidney disease got worse</source>
        <translation>腎臟病惡化</translation>
    </message>
    <message>
        <source>AKI</source>
        <translation>急性腎損傷</translation>
    </message>
    <message>
        <source>Death from heart or blood vessels, or hospital for heart failure</source>
        <translation>死於心臟、血管疾病，或因心臟衰竭住院</translation>
    </message>
    <message>
        <source>From another review: 8 trials, 26,106 people with diabetic kidney disease. Above 1 means more often with the drug.</source>
        <translation>出自另一篇回顧：8項試驗，26,106位糖尿病腎病變病人。高於1，表示用藥的人較常發生。</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Kidney disease got worse less often with the drug: the risk was 37% lower, alike with and without diabetes.</source>
        <translation>用藥的人腎臟病惡化較少，風險低37%，有沒有糖尿病都差不多。</translation>
    </message>
    <message>
        <source>AKI was also less common: the risk was 23% lower.</source>
        <translation>急性腎損傷也較少，風險低23%。</translation>
    </message>
    <message>
        <source>A newer review by the same group puts it in numbers. Of 1,000 people in one year, about 15 fewer got worse if they had diabetes, and about 14 fewer if not.</source>
        <translation>同一批作者的新回顧提供了數字。每1,000人一年中，有糖尿病的人約少15人惡化，沒有糖尿病的人約少14人。</translation>
    </message>
    <message>
        <source>In that review, about 29 to 34 fewer stays in hospital came per 1,000 people in one year.</source>
        <translation>在那篇回顧中，每1,000人一年約少住院29至34次。</translation>
    </message>
    <message>
        <source>Fungal infection of the genitals: about 4 times as common in men (3.89), and 2.5 times in women (2.50).</source>
        <translation>生殖器黴菌感染較多。男性約為4倍（比值3.89），女性約為2.5倍（比值2.50）。</translation>
    </message>
    <message>
        <source>Rare but dangerous: a build-up of acid in the blood (ketoacidosis), mostly in people with diabetes. Risk is higher when ill with fever, when eating little, and around surgery.</source>
        <translation>少見但危險的，是血中積聚過多的酸（酮酸中毒），多見於糖尿病病人。發燒生病、吃得少，以及手術前後，風險較高。</translation>
    </message>
    <message>
        <source>The FDA says: stop it at least 3 days before planned surgery. Ask your team when to stop and start again.</source>
        <translation>美國FDA說，預定手術前至少3天要停藥。何時停、何時再用，請問醫療團隊。</translation>
    </message>
    <message>
        <source>Earlier trials left out people on dialysis and with a kidney transplant. One trial now tests this: NCT05374291.</source>
        <translation>以往的試驗沒有納入洗腎病人和做過腎臟移植的人。現在有一項試驗正在研究：NCT05374291。</translation>
    </message>
    <message>
        <source>A ratio does not tell how many people are helped. That depends on how high the risk is at the start.</source>
        <translation>比值無法說明幫到多少人。那要看原來的風險有多高。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>減緩惡化不等於治癒，藥物不能讓受損的腎臟恢復如新。</translation>
    </message>
    <message>
        <source>This review pooled 13 large blinded trials with 90,413 people. With an SGLT2 inhibitor, kidney disease got worse less often (ratio 0.63), with and without diabetes, and AKI was less common. Fungal infections were more common.</source>
        <translation>這篇回顧彙整13項大型雙盲試驗，共90,413人。用SGLT2抑制劑的人腎臟病惡化較少（比值0.63），有沒有糖尿病都是如此。急性腎損傷也較少，黴菌感染則較多。</translation>
    </message>
    <message>
        <source>Against placebo: benefits</source>
        <translation>與安慰劑相比：好處</translation>
    </message>
    <message>
        <source>Fungal infection of the genitals: how much more often it came with the drug</source>
        <translation>生殖器黴菌感染：用藥的人多出幾倍</translation>
    </message>
    <message>
        <source>The paper counts ketoacidosis and amputation. We could not read those parts of it.</source>
        <translation>論文統計了酮酸中毒和截肢的人數，這些部分我們沒有讀到。</translation>
    </message>
    <message>
        <source>In the first 2 months, the eGFR dipped by 2.12 mL/min/1.73 m² more than with placebo in one trial. After that, it fell more slowly.</source>
        <translation>一項試驗中，前2個月，用藥組的eGFR比安慰劑組多降2.12 mL/min/1.73 m²。之後下降較慢。</translation>
    </message>
</context>
<context>
    <name>studies/sun-2018</name>
    <message>
        <source>Umbilical-cord MSC at a kidney transplant: does the new kidney do better?</source>
        <translation>腎臟移植時輸注臍帶間質幹細胞：移植腎會更好嗎？</translation>
    </message>
    <message>
        <source>21 people got cells, 21 did not.</source>
        <translation>21人接受細胞治療，21人沒有。</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, first into a vein, then into the artery of the new kidney</source>
        <translation>臍帶間質幹細胞，先靜脈輸注，再注入移植腎動脈</translation>
    </message>
    <message>
        <source>2 million (2×10⁶) cells per kg of weight into the vein, then 5 million (5×10⁶) into the artery</source>
        <translation>先靜脈：每公斤體重200萬個（2×10⁶）細胞；再動脈：500萬個（5×10⁶）細胞</translation>
    </message>
    <message>
        <source>The same usual treatment, without cells</source>
        <translation>相同的常規治療，沒有細胞</translation>
    </message>
    <message>
        <source>Late start of the new kidney, and acute rejection</source>
        <translation>移植腎延遲發揮功能，以及急性排斥</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>Late start of the new kidney</source>
        <translation>移植腎延遲發揮功能</translation>
    </message>
    <message>
        <source>The gap may be due to chance (P = 0.13).</source>
        <translation>這個差別可能只是偶然（P = 0.13）。</translation>
    </message>
    <message>
        <source>Had a late start</source>
        <translation>移植腎延遲發揮功能的人</translation>
    </message>
    <message>
        <source>With MSC</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>Without MSC</source>
        <translation>對照組</translation>
    </message>
    <message>
        <source>Acute rejection</source>
        <translation>急性排斥反應</translation>
    </message>
    <message>
        <source>The gap may be due to chance (P = 0.61).</source>
        <translation>這個差別可能只是偶然（P = 0.61）。</translation>
    </message>
    <message>
        <source>Had acute rejection</source>
        <translation>發生急性排斥的人</translation>
    </message>
    <message>
        <source>A late start of the new kidney came in 9.5% with cells and in 33.3% without. The gap may be due to chance (P = 0.13).</source>
        <translation>移植腎延遲發揮功能的人，細胞組占9.5%，對照組占33.3%。這個差別可能只是偶然（P = 0.13）。</translation>
    </message>
    <message>
        <source>Acute rejection came in 14.3% with cells and in 4.8% without. This gap may be due to chance too (P = 0.61).</source>
        <translation>發生急性排斥的人，細胞組占14.3%，對照組占4.8%。這個差別也可能只是偶然（P = 0.61）。</translation>
    </message>
    <message>
        <source>eGFR was alike in both groups (P = 0.88). So was the survival of the people and of the new kidneys.</source>
        <translation>兩組的eGFR差不多（P = 0.88），病人和移植腎的存活率也差不多。</translation>
    </message>
    <message>
        <source>In another trial, with patients’ own MSC, rejection was less common with cells (7.5% and 7.7%) than with an antibody (21.6%). The two trials do not agree.</source>
        <translation>另一項試驗用病人自己的間質幹細胞，細胞組的排斥較少（7.5%和7.7%），抗體組較多（21.6%）。兩項試驗的結果不一致。</translation>
    </message>
    <message>
        <source>Acute rejection came in 14.3% with cells and in 4.8% without. With so few people, this does not prove harm, and it does not rule it out.</source>
        <translation>發生急性排斥的人，細胞組占14.3%，對照組占4.8%。人數這麼少，不能證明有害，也不能排除有害。</translation>
    </message>
    <message>
        <source>The paper saw no bad effects of the infusion itself. Problems after the surgery did not come more often.</source>
        <translation>論文指出，輸注本身沒有不良影響，術後併發症也沒有較多。</translation>
    </message>
    <message>
        <source>We have not read the list of complications.</source>
        <translation>併發症的明細，我們沒有讀到。</translation>
    </message>
    <message>
        <source>The paper prints the per cents. The numbers of people are by our own calculation.</source>
        <translation>百分比是論文原有的，人數是我們自己算出的。</translation>
    </message>
    <message>
        <source>The trial is small. A real gap, good or bad, could be missed.</source>
        <translation>試驗規模小，真正的差別不論好壞，都可能看不出來。</translation>
    </message>
    <message>
        <source>Our source does not say whether people knew their group.</source>
        <translation>病人知不知道自己在哪一組，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>It cannot tell whether MSC help sick kidneys. All these people got a new kidney.</source>
        <translation>間質幹細胞對生病的腎臟有沒有幫助，試驗無法說明。這些人都換了新的腎臟。</translation>
    </message>
    <message>
        <source>A late start means that the new kidney does not work well at first. Doctors call it delayed graft function.</source>
        <translation>延遲發揮功能，是指新的腎臟一開始無法好好運作。醫學上稱為「移植腎功能延遲」。</translation>
    </message>
    <message>
        <source>In this randomised trial, 21 people with a kidney from a donor who had died also got umbilical-cord MSC, and 21 did not. A late start of the new kidney and acute rejection did not clearly differ.</source>
        <translation>這項隨機試驗中，42人接受了過世者捐贈的腎。21人還輸注了臍帶間質幹細胞，另21人沒有。移植腎延遲發揮功能和急性排斥，兩組都沒有明確差別。</translation>
    </message>
    <message>
        <source>Kidney transplant from a donor who had died</source>
        <translation>腎臟移植，捐贈者已過世</translation>
    </message>
</context>
<context>
    <name>studies/swaminathan-2018</name>
    <message>
        <source>Cells after heart surgery: did the kidneys heal faster?</source>
        <translation>心臟手術後接受細胞治療：腎臟恢復得更快嗎？</translation>
    </message>
    <message>
        <source>AKI within 48 hours after heart surgery</source>
        <translation>心臟手術後48小時內發生的急性腎損傷</translation>
    </message>
    <message>
        <source>Allogeneic MSC (AC607), once, into the aorta, the body’s main artery</source>
        <translation>他人的間質幹細胞（異體，AC607），注入主動脈一次</translation>
    </message>
    <message>
        <source>2 million (2×10⁶) cells per kg of body weight</source>
        <translation>每公斤體重200萬個（2×10⁶）細胞</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰劑</translation>
    </message>
    <message>
        <source>Median time until creatinine was back at its usual level</source>
        <translation>肌酸酐回到原來數值所需時間的中位數</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞</translation>
    </message>
    <message>
        <source>Speed of recovery with cells, compared with placebo</source>
        <translation>細胞組與安慰劑組相比：恢復的快慢</translation>
    </message>
    <message>
        <source>Longer is worse. The gap may be due to chance (P = 0.32).</source>
        <translation>時間越長越不好。這個差別可能只是偶然（P = 0.32）。</translation>
    </message>
    <message>
        <source>Below 1 means slower with cells. The range includes 1, so the gap may be due to chance (P = 0.32).</source>
        <translation>低於1，表示細胞組恢復得較慢。範圍包含1，所以這個差別可能只是偶然（P = 0.32）。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Deaths within 30 days</source>
        <translation>30天內死亡</translation>
    </message>
    <message>
        <source>Had died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30天</translation>
    </message>
    <message>
        <source>Dialysis</source>
        <translation>洗腎</translation>
    </message>
    <message>
        <source>Had dialysis</source>
        <translation>曾接受洗腎的人</translation>
    </message>
    <message>
        <source>It found no benefit. The kidneys did not recover faster with the cells.</source>
        <translation>這項試驗沒有發現好處，細胞組的腎臟並沒有恢復得更快。</translation>
    </message>
    <message>
        <source>The median time to recovery was 15 days with cells and 12 days with placebo. The gap may be due to chance (P = 0.32).</source>
        <translation>恢復時間的中位數，細胞組15天，安慰劑組12天。這個差別可能只是偶然（P = 0.32）。</translation>
    </message>
    <message>
        <source>The median is the middle value: half of the people are above it and half below.</source>
        <translation>中位數是排在中間的值：一半的人比它高，一半的人比它低。</translation>
    </message>
    <message>
        <source>The middle half of each group took 10 to 29 days with cells and 6 to 21 days with placebo.</source>
        <translation>請看每組排在中間的一半人。細胞組花了10至29天恢復，安慰劑組花了6至21天。</translation>
    </message>
    <message>
        <source>The hazard ratio (HR) for recovery was 0.81 (95% CI 0.53 to 1.24). The range includes 1, so there is no clear difference.</source>
        <translation>恢復的風險比（HR）為0.81（95% CI 0.53至1.24）。範圍包含1，所以沒有明確差別。</translation>
    </message>
    <message>
        <source>Of the people with cells, 10.6% had dialysis. With placebo it was 7.4%. The gap may be due to chance.</source>
        <translation>曾洗腎的人，細胞組占10.6%，安慰劑組占7.4%。這個差別可能只是偶然。</translation>
    </message>
    <message>
        <source>By day 30, 16.7% of the people with cells had died, and 11.8% with placebo. The gap may be due to chance.</source>
        <translation>到第30天，細胞組有16.7%的人死亡，安慰劑組有11.8%。這個差別可能只是偶然。</translation>
    </message>
    <message>
        <source>These people had AKI after heart surgery. So the trial says nothing about CKD.</source>
        <translation>這些人是在心臟手術後發生急性腎損傷。這項試驗無法說明慢性腎臟病的情況。</translation>
    </message>
    <message>
        <source>It tested one kind of donor cells. Other kinds may act in another way.</source>
        <translation>這項試驗只測試了一種他人的細胞。換成其他細胞，結果可能不同。</translation>
    </message>
    <message>
        <source>This blinded, randomised trial of 156 people with AKI after heart surgery found no benefit. Recovery took 15 days with donor cells and 12 days with placebo. By day 30, 16.7% had died with cells and 11.8% with placebo; both gaps may be due to chance.</source>
        <translation>這項隨機、雙盲試驗有156人，都在心臟手術後發生急性腎損傷，結果沒有發現好處。細胞組（他人的細胞）15天恢復，安慰劑組12天恢復。到第30天，細胞組有16.7%的人死亡，安慰劑組有11.8%。這兩個差別都可能只是偶然。</translation>
    </message>
    <message>
        <source>About 100 people per group were planned, and 156 were assigned by lot. The results count 67 with cells and 68 with placebo, together 135. Why the others are missing is not said. The trial ran in 27 centres in North America.</source>
        <translation>原計畫每組約100人，實際隨機分組156人。結果只計入細胞組67人和安慰劑組68人，合計135人。其他人為什麼沒有計入，所用資料沒有說明。試驗在北美27個中心進行。</translation>
    </message>
    <message>
        <source>Time until creatinine was back where it was before surgery (baseline), within 30 days</source>
        <translation>30天內，肌酸酐回到手術前數值（基準值）所需的時間</translation>
    </message>
    <message>
        <source>30 and 90 days. Three more years were planned, but the trial was ended early. How long people were followed is not said.</source>
        <translation>30天和90天。原計畫再追蹤三年，但試驗提前結束。實際追蹤多久，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>The gap may be due to chance, the paper says. For the counts, see the table of harms.</source>
        <translation>論文認為，這個差別可能只是偶然。人數請見傷害的表格。</translation>
    </message>
    <message>
        <source>The gap may be due to chance, the paper says. It does not say clearly within what time.</source>
        <translation>論文認為，這個差別可能只是偶然。這是多久之內的結果，論文沒有寫清楚。</translation>
    </message>
    <message>
        <source>At the last follow-up, 12 people with cells and 6 with placebo had died. By our own calculation, P = 0.14 (Fisher’s exact test). So this gap may be due to chance too.</source>
        <translation>到最後追蹤時，細胞組有12人死亡，安慰劑組有6人死亡。依我們自己的計算，P = 0.14（Fisher精確檢定）。所以這個差別也可能只是偶然。</translation>
    </message>
    <message>
        <source>Other adverse events were as common with cells as with placebo, the paper says. It gives no counts.</source>
        <translation>論文說，其他不良事件兩組一樣常見，但沒有提供數目。</translation>
    </message>
    <message>
        <source>This does not prove that the cells did harm, and it does not rule it out.</source>
        <translation>這不能證明細胞造成傷害，也不能排除。</translation>
    </message>
    <message>
        <source>Died within 30 days</source>
        <translation>30天內死亡</translation>
    </message>
    <message>
        <source>The paper prints only the percentages. The counts are our own calculation (P = 0.47, Fisher’s exact test).</source>
        <translation>論文只寫出百分比，人數由我們自己計算（P = 0.47，Fisher精確檢定）。</translation>
    </message>
    <message>
        <source>Had died at the last follow-up</source>
        <translation>到最後追蹤時死亡</translation>
    </message>
    <message>
        <source>By our own calculation, P = 0.14 (Fisher’s exact test).</source>
        <translation>依我們自己的計算，P = 0.14（Fisher精確檢定）。</translation>
    </message>
    <message>
        <source>The paper prints only the percentages. The counts are our own calculation.</source>
        <translation>論文只寫出百分比，人數由我們自己計算。</translation>
    </message>
    <message>
        <source>Some printed numbers do not fit together. By our own calculation, 16.7% and 10.6% fit 66 people with cells (11 and 7), not 67. For placebo, 11.8% of 68 is 8 deaths by day 30, but only 6 are counted later. The abstract does not say why.</source>
        <translation>有些數字對不上。依我們自己的計算，16.7%和10.6%符合細胞組66人（11人和7人），不是67人。安慰劑組68人的11.8%，是到第30天有8人死亡，但後來只計入6人。摘要沒有說明原因。</translation>
    </message>
    <message>
        <source>The trial was ended before all planned people had joined. The range of the result is wide: a small effect, good or bad, could be missed.</source>
        <translation>試驗在收滿計畫人數之前就結束了。結果的範圍很寬，較小的好處或壞處，可能看不出來。</translation>
    </message>
    <message>
        <source>AlloCure, the company that made the cells, led the trial.</source>
        <translation>AlloCure（製造這種細胞的公司）主持這項試驗。</translation>
    </message>
    <message>
        <source>Two of the authors worked for AlloCure, the company that made the cells.</source>
        <translation>兩位作者任職於AlloCure（製造這種細胞的公司）。</translation>
    </message>
</context>
<context>
    <name>studies/swaminathan-2021</name>
    <message>
        <source>Cells outside the body: are they safe in AKI on dialysis?</source>
        <translation>細胞留在體外：用於正在洗腎的急性腎損傷病人，安全嗎？</translation>
    </message>
    <message>
        <source>In this early, blinded, randomised trial, 12 people with AKI on dialysis got cells outside the body, and 4 got a sham. Adverse events were about as common in both groups; blood clotted earlier in the machine with the cells. The trial was not built to show a benefit.</source>
        <translation>這項早期的隨機、雙盲試驗，參加者都是正在洗腎的急性腎損傷病人。12人接受留在體外的細胞，4人接受假治療。不良事件兩組差不多一樣常見，但細胞組的血液在機器裡較早凝固。這項試驗的設計，不是為了證明有好處。</translation>
    </message>
    <message>
        <source>AKI on dialysis around the clock (CRRT)</source>
        <translation>急性腎損傷，連續24小時洗腎，即連續性腎臟替代療法（CRRT）</translation>
    </message>
    <message>
        <source>The first group had 12 people with SBI-101 and 4 with a sham. The registry lists 24 people; a second group with a higher dose was planned.</source>
        <translation>第一批人中，12人接受SBI-101，4人接受假治療。登錄資料列出24人，另計畫有第二批人，劑量較高。</translation>
    </message>
    <message>
        <source>SBI-101: MSC outside the body, in the path of the blood through the dialysis machine</source>
        <translation>SBI-101：間質幹細胞留在體外，放在洗腎機的血液管路中</translation>
    </message>
    <message>
        <source>250 million (250×10⁶) cells, for up to 24 hours</source>
        <translation>2.5億個（250×10⁶）細胞，最長24小時</translation>
    </message>
    <message>
        <source>A sham: the same kind of device without cells</source>
        <translation>假治療：同類裝置，裡面沒有細胞</translation>
    </message>
    <message>
        <source>Safety, and how the cells act on the immune system</source>
        <translation>安全性，以及細胞如何影響免疫系統</translation>
    </message>
    <message>
        <source>28 days for blood samples</source>
        <translation>抽血檢查共28天</translation>
    </message>
    <message>
        <source>The trial looked at safety and at signals in the blood. It was not built to show a benefit.</source>
        <translation>這項試驗看的是安全性和血液中的訊號。試驗的設計，不是為了證明有好處。</translation>
    </message>
    <message>
        <source>Signs of inflammation in the blood changed. The authors see this as a step from damage to repair.</source>
        <translation>血液中的發炎指標有變化。作者認為，這是從受損走向修復的一步。</translation>
    </message>
    <message>
        <source>A signal in the blood is not the same as a better kidney. The summary that we read does not say how the kidneys did.</source>
        <translation>血液中的訊號，不等於腎臟變好。腎臟後來如何，我們讀到的摘要沒有說明。</translation>
    </message>
    <message>
        <source>Adverse events, serious ones too, were about as common in both groups. The report gives no counts.</source>
        <translation>不良事件兩組差不多一樣常見，嚴重的也是如此。報告沒有提供數目。</translation>
    </message>
    <message>
        <source>The report does not count the deaths. It says that deaths with the cells were in line with earlier rates in such people. It says nothing about deaths with the sham.</source>
        <translation>報告沒有列出死亡人數，只說細胞組的死亡率與以往這類病人相符。假治療組的死亡情況，報告沒有說明。</translation>
    </message>
    <message>
        <source>With the cells, blood clotted earlier in the machine. So the treatment was shorter. It was broken off about as often in both groups.</source>
        <translation>細胞組的血液在機器裡較早凝固，所以治療時間較短。中途停止治療，兩組差不多一樣常見。</translation>
    </message>
    <message>
        <source>Only 4 people got the sham. A real gap in harm could be missed.</source>
        <translation>假治療組只有4人。傷害上真正的差別，可能看不出來。</translation>
    </message>
    <message>
        <source>The trial is very small. It cannot tell whether the cells help or harm the kidneys.</source>
        <translation>這項試驗規模非常小，無法說明細胞對腎臟是好是壞。</translation>
    </message>
    <message>
        <source>What we tell about harm is from an early report on the first group. We have not seen the full paper.</source>
        <translation>這裡說的傷害，出自第一批人的早期報告。論文全文，我們沒有看到。</translation>
    </message>
    <message>
        <source>The AKI of these people had many causes. So few people cannot stand for all of them.</source>
        <translation>這些人的急性腎損傷原因各不相同。人數這麼少，無法代表所有情況。</translation>
    </message>
    <message>
        <source>A trial is not an approved treatment.</source>
        <translation>做過試驗，不等於療法獲得核准。</translation>
    </message>
    <message>
        <source>The company Sentien ran the trial. SBI-101 is its product.</source>
        <translation>試驗由Sentien公司主辦，SBI-101是該公司的產品。</translation>
    </message>
</context>
<context>
    <name>studies/tan-2012</name>
    <message>
        <source>MSC at a kidney transplant: is there less rejection?</source>
        <translation>腎臟移植時使用間質幹細胞：排斥會減少嗎？</translation>
    </message>
    <message>
        <source>Acute rejection</source>
        <translation>急性排斥反應</translation>
    </message>
    <message>
        <source>Had acute rejection</source>
        <translation>發生急性排斥</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6個月</translation>
    </message>
    <message>
        <source>Antibody</source>
        <translation>抗體</translation>
    </message>
    <message>
        <source>Rejection means that the body attacks the new kidney.</source>
        <translation>排斥是指身體攻擊新的腎臟。</translation>
    </message>
    <message>
        <source>The cells were given to prevent rejection. They did not treat kidney failure.</source>
        <translation>給予細胞是為了預防排斥，不是治療腎衰竭。</translation>
    </message>
    <message>
        <source>People knew who got the cells, and it was done at one site only. Results elsewhere may differ.</source>
        <translation>大家都知道誰接受了細胞，而且試驗只在一個中心進行。換個地方，結果可能不同。</translation>
    </message>
    <message>
        <source>It cannot tell whether MSC help sick kidneys. These people got a new kidney.</source>
        <translation>間質幹細胞對生病的腎臟有沒有幫助，試驗無法說明。這些人換了新的腎臟。</translation>
    </message>
    <message>
        <source>In this randomised trial of 159 people, acute rejection at 6 months came in 7.5% and 7.7% of two groups with MSC, and in 21.6% with an antibody. Survival was similar. The trial’s main outcome was rejection and kidney function at 1 year.</source>
        <translation>這項隨機試驗有159人。6個月時，兩個細胞組分別有7.5%和7.7%的人發生急性排斥，抗體組有21.6%，存活率差不多。試驗的主要評估指標，是1年時的排斥和腎功能。</translation>
    </message>
    <message>
        <source>Kidney transplant from a living relative</source>
        <translation>親屬活體腎臟移植</translation>
    </message>
    <message>
        <source>53 people got cells and the standard dose of a drug against rejection. 52 got cells and a low dose of it. 51 got the antibody and the standard dose.</source>
        <translation>53人接受細胞，加標準劑量的抗排斥藥。52人接受細胞，加低劑量的抗排斥藥。51人用抗體，加標準劑量的抗排斥藥。</translation>
    </message>
    <message>
        <source>Autologous MSC from bone marrow. One group had the standard dose of a calcineurin inhibitor, a drug against rejection. The other had a low dose (80%).</source>
        <translation>取自本人骨髓的間質幹細胞（自體）。一組用標準劑量的鈣神經素抑制劑（一種抗排斥藥），另一組用低劑量（80%）。</translation>
    </message>
    <message>
        <source>1 to 2 million (1–2×10⁶) cells per kg of body weight, when blood first flowed through the new kidney and two weeks later</source>
        <translation>每公斤體重100萬至200萬個（1–2×10⁶）細胞，移植時和兩週後各一次</translation>
    </message>
    <message>
        <source>An antibody (IL-2 blocker) and the standard dose of the same drug</source>
        <translation>抗體（阻斷介白素-2受體），加標準劑量的同一種藥</translation>
    </message>
    <message>
        <source>Acute rejection and eGFR (how well the kidney works) within 1 year</source>
        <translation>1年內的急性排斥，以及eGFR（反映腎功能）</translation>
    </message>
    <message>
        <source>6 months for the rejection shown here, 13 to 30 months for survival</source>
        <translation>這裡顯示的排斥為6個月，存活為13至30個月</translation>
    </message>
    <message>
        <source>The groups had 53, 52 and 51 people. The 95% ranges are 0.4% to 14.7%, 0.5% to 14.9% and 10.5% to 32.6%.</source>
        <translation>三組依序為53人、52人和51人。95%信賴區間依序為0.4%至14.7%、0.5%至14.9%、10.5%至32.6%。</translation>
    </message>
    <message>
        <source>Cells, standard drug dose</source>
        <translation>細胞，標準劑量</translation>
    </message>
    <message>
        <source>Cells, low drug dose</source>
        <translation>細胞，低劑量</translation>
    </message>
    <message>
        <source>At 6 months, 4 of 53 people with cells and the standard drug dose had acute rejection: 7.5% (95% CI 0.4% to 14.7%).</source>
        <translation>細胞加標準劑量組有53人。6個月時，有4人發生急性排斥，占7.5%（95% CI 0.4%至14.7%）。</translation>
    </message>
    <message>
        <source>With cells and the low dose, 4 of 52 had it: 7.7% (0.5% to 14.9%). With the antibody, 11 of 51 had it: 21.6% (10.5% to 32.6%).</source>
        <translation>細胞加低劑量組52人中有4人，占7.7%（0.5%至14.9%）。抗體組51人中有11人，占21.6%（10.5%至32.6%）。</translation>
    </message>
    <message>
        <source>The paper gives P = 0.04 and P = 0.046 for the two groups with cells.</source>
        <translation>兩個細胞組的P值，論文寫的是0.04和0.046。</translation>
    </message>
    <message>
        <source>At 13 to 30 months, survival was similar, both of the people and of their new kidneys.</source>
        <translation>13至30個月時，病人和移植腎的存活率，各組都差不多。</translation>
    </message>
    <message>
        <source>A summary by experts says that eGFR at one year was better in both groups with cells. We have not seen the figures.</source>
        <translation>一份專家摘述說，1年時，兩個細胞組的eGFR都較好。實際數值，我們沒有看到。</translation>
    </message>
    <message>
        <source>Adverse events were counted in all groups. The part of the abstract that we have gives no figures for them.</source>
        <translation>各組都記錄了不良事件。但我們手上的那部分摘要，沒有提供數目。</translation>
    </message>
    <message>
        <source>A summary by experts says that the risk of infections seemed lower with the cells.</source>
        <translation>一份專家摘述說，細胞組的感染風險似乎較低。</translation>
    </message>
    <message>
        <source>The main outcome was rejection and kidney function within 1 year. The figures shown here are from month 6.</source>
        <translation>主要評估指標是1年內的排斥和腎功能。這裡顯示的，是第6個月的數值。</translation>
    </message>
    <message>
        <source>The gap is only just beyond chance. By our own calculation with a stricter test (Fisher’s exact test), P = 0.053 and P = 0.055. So it may be due to chance.</source>
        <translation>這個差別只是略微超出偶然的界線。依我們自己的計算，用更嚴格的方法（Fisher精確檢定），P = 0.053和P = 0.055，所以可能只是偶然。</translation>
    </message>
    <message>
        <source>The three groups add up to 156 people, but 159 were taken in. The abstract does not say why.</source>
        <translation>三組合計156人，但收案的是159人。摘要沒有說明原因。</translation>
    </message>
</context>
<context>
    <name>studies/thirabanjasak-2010</name>
    <message>
        <source>Lupus nephritis (lupus that harms the kidneys)</source>
        <translation>狼瘡性腎炎（紅斑性狼瘡傷害腎臟）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>One story cannot show how often such harm comes.</source>
        <translation>一個人的經過，無法說明這種傷害有多常見。</translation>
    </message>
    <message>
        <source>Cells put into both kidneys at a clinic: growths, and a kidney removed</source>
        <translation>診所把細胞注入兩側腎臟：長出腫塊，切除腎臟</translation>
    </message>
    <message>
        <source>A woman with lupus nephritis had her own blood stem cells put into both kidneys at a private clinic. Growths formed where the cells had gone in, and a kidney was removed. She later died of an infection.</source>
        <translation>一位狼瘡性腎炎的女性，在私人診所接受治療，自己的造血幹細胞被注入兩側腎臟。注射的地方長出腫塊，一顆腎臟被切除。她後來死於感染。</translation>
    </message>
    <message>
        <source>Autologous stem cells from the blood, put straight into both kidneys by many injections, at a private clinic</source>
        <translation>取自本人血液的幹細胞（自體），在私人診所多次注入兩側腎臟</translation>
    </message>
    <message>
        <source>About 11 months until the kidney was removed. She died later.</source>
        <translation>到切除腎臟約11個月，後來過世</translation>
    </message>
    <message>
        <source>The woman had lupus that harmed the kidneys. Her drugs no longer held it back.</source>
        <translation>這位女性的紅斑性狼瘡傷害了腎臟，藥物已經控制不住。</translation>
    </message>
    <message>
        <source>At a private clinic in Bangkok, stem cells from her own blood were put straight into both kidneys.</source>
        <translation>她去了曼谷一家私人診所。取自她血液的幹細胞，被直接注入兩側腎臟。</translation>
    </message>
    <message>
        <source>After about 3 months she needed dialysis.</source>
        <translation>約3個月後，她需要洗腎。</translation>
    </message>
    <message>
        <source>Growths formed where the cells had been injected, and there was blood in the urine.</source>
        <translation>注射細胞的地方長出腫塊，還出現血尿。</translation>
    </message>
    <message>
        <source>After about 11 months a kidney was removed, because cancer was suspected. It was not that cancer: the growths were made of blood vessels and bone-marrow cells.</source>
        <translation>約11個月後，因懷疑是癌症，切除了一顆腎臟。結果不是那種癌症，腫塊由血管和骨髓細胞構成。</translation>
    </message>
    <message>
        <source>Lumps were also seen in the liver and in an adrenal gland.</source>
        <translation>肝臟和一側腎上腺也發現腫塊。</translation>
    </message>
    <message>
        <source>She later died of an infection.</source>
        <translation>她後來死於感染。</translation>
    </message>
    <message>
        <source>The doctors believe that the growths came from the cells or were caused by them. Whether such growths can turn into cancer is not known.</source>
        <translation>醫師認為，這些腫塊由注入的細胞長成，或由細胞引起。這種腫塊會不會變成癌症，還不清楚。</translation>
    </message>
    <message>
        <source>One case cannot prove that the cells were the cause. But the growths stood where the cells had been injected, and the doctors believe that the cells caused them.</source>
        <translation>單一個案不能證明是細胞造成的。但腫塊就長在注射細胞的地方，醫師也認為是細胞造成的。</translation>
    </message>
    <message>
        <source>News reports link her death to the cells. The abstract of the paper does not speak of her death.</source>
        <translation>新聞報導認為她的死亡與細胞有關。論文摘要沒有提到她的死亡。</translation>
    </message>
    <message>
        <source>These were blood stem cells, not MSC. They went straight into the kidneys, not into a vein.</source>
        <translation>這裡用的是造血幹細胞，不是間質幹細胞。細胞直接注入腎臟，不是輸入靜脈。</translation>
    </message>
</context>
<context>
    <name>studies/thompson-2020</name>
    <message>
        <source>How safe are MSC? 55 trials of many diseases, pooled</source>
        <translation>間質幹細胞有多安全？合併55項多種疾病的試驗</translation>
    </message>
    <message>
        <source>Side effects with MSC, compared with no MSC</source>
        <translation>副作用：間質幹細胞組與對照組相比</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>發燒</translation>
    </message>
    <message>
        <source>Other infusion problems</source>
        <translation>其他輸注反應</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>感染</translation>
    </message>
    <message>
        <source>Blood clots</source>
        <translation>血栓</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>癌症</translation>
    </message>
    <message>
        <source>Fever was more common with MSC. The risk ratio was 2.48 (1.27 to 4.86).</source>
        <translation>間質幹細胞組較常發燒，相對風險為2.48（1.27至4.86）。</translation>
    </message>
    <message>
        <source>The trials covered many diseases. Sick kidneys may bring risks of their own.</source>
        <translation>這些試驗涵蓋多種疾病。腎臟生病的人，可能另有風險。</translation>
    </message>
    <message>
        <source>This review pooled 55 randomised trials with 2,696 adults who had many diseases. Fever was more common with MSC, and fewer people died. Infection, clots and cancer showed no clear difference.</source>
        <translation>這篇回顧彙整55項隨機試驗，共2,696位成人，疾病各不相同。間質幹細胞組較常發燒，死亡的人較少。感染、血栓和癌症，都沒有明確差別。</translation>
    </message>
    <message>
        <source>Many diseases, not only of the kidneys; adults</source>
        <translation>多種疾病，不只腎臟病；成人</translation>
    </message>
    <message>
        <source>All 55 are randomised trials in adults, found by a search up to May 2018.</source>
        <translation>55項都是成人的隨機試驗，檢索截至2018年5月。</translation>
    </message>
    <message>
        <source>MSC, given into a blood vessel</source>
        <translation>間質幹細胞，注入血管</translation>
    </message>
    <message>
        <source>Control groups without MSC</source>
        <translation>沒有接受間質幹細胞的對照組</translation>
    </message>
    <message>
        <source>Harm: fever, infection, clots, cancer, death and others</source>
        <translation>傷害：發燒、感染、血栓、癌症、死亡等</translation>
    </message>
    <message>
        <source>A ratio of 1 means no difference; below 1 means fewer with MSC. Where the range includes 1, the gap may be due to chance.</source>
        <translation>比值為1表示沒有差別，低於1表示間質幹細胞組較少。範圍包含1時，差別可能只是偶然。</translation>
    </message>
    <message>
        <source>There was no clear difference in other infusion problems: the ratio was 1.16 (0.70 to 1.91).</source>
        <translation>其他輸注反應沒有明確差別，比值為1.16（0.70至1.91）。</translation>
    </message>
    <message>
        <source>The same holds for infection: 0.99 (0.81 to 1.21).</source>
        <translation>感染也沒有明確差別，比值為0.99（0.81至1.21）。</translation>
    </message>
    <message>
        <source>Fewer people died with MSC: the ratio was 0.78 (0.65 to 0.94).</source>
        <translation>間質幹細胞組死亡的人較少，比值為0.78（0.65至0.94）。</translation>
    </message>
    <message>
        <source>These were trials of many diseases. Nobody can tell from them whether this holds for people with kidney disease.</source>
        <translation>這些試驗涵蓋多種疾病。腎臟病病人是不是也這樣，從中看不出來。</translation>
    </message>
    <message>
        <source>No trial in this review was stopped early because of harm.</source>
        <translation>這篇回顧裡的試驗，沒有一項因為傷害而提前停止。</translation>
    </message>
    <message>
        <source>For blood clots, the ratio was 1.14 (0.67 to 1.95). For cancer, it was 0.93 (0.60 to 1.45). A rise cannot be ruled out for either.</source>
        <translation>血栓的比值為1.14（0.67至1.95），癌症的比值為0.93（0.60至1.45）。兩者都不能排除風險增加。</translation>
    </message>
    <message>
        <source>The abstract does not say how long people were followed. Harm that comes late could be missed.</source>
        <translation>追蹤多久，摘要沒有說明。較晚出現的傷害，可能沒有觀察到。</translation>
    </message>
    <message>
        <source>The authors ask for better reports of the cells used and of adverse events.</source>
        <translation>作者希望，今後能更清楚報告所用的細胞和不良事件。</translation>
    </message>
    <message>
        <source>Only cells given into a blood vessel were looked at. It says nothing about cells put into an organ, or about cells that clinics sell.</source>
        <translation>這裡只看注入血管的細胞。注入器官的細胞，以及診所販售的細胞，這篇回顧都無法說明。</translation>
    </message>
    <message>
        <source>The Stem Cell Network and others</source>
        <translation>加拿大幹細胞網路等機構</translation>
    </message>
</context>
<context>
    <name>studies/villanueva-2019</name>
    <message>
        <source>Do cells from a patient’s own fat help in CKD?</source>
        <translation>取自本人脂肪的細胞，對慢性腎臟病有幫助嗎？</translation>
    </message>
    <message>
        <source>In this pilot study, 6 people got MSC from their own fat, with no control group. Over 12 months, the protein in the urine fell, and GFR (how well the kidneys clean the blood) did not clearly fall.</source>
        <translation>這項先導性研究中，6人接受取自本人脂肪的間質幹細胞，沒有對照組。12個月裡，尿蛋白減少，腎絲球過濾率沒有明確下降。</translation>
    </message>
    <message>
        <source>CKD</source>
        <translation>慢性腎臟病</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, into a vein</source>
        <translation>取自本人脂肪的間質幹細胞（自體），靜脈輸注</translation>
    </message>
    <message>
        <source>1 million (1×10⁶) cells per kg of body weight</source>
        <translation>每公斤體重100萬個（1×10⁶）細胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Median protein in the urine</source>
        <translation>尿蛋白中位數</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>治療後</translation>
    </message>
    <message>
        <source>The median is the middle value: half of the people are above it and half below.</source>
        <translation>中位數是排在中間的值：一半的人比它高，一半的人比它低。</translation>
    </message>
    <message>
        <source>GFR, a measure of how the kidneys clean the blood, did not clearly fall. Any fall may be due to chance.</source>
        <translation>腎絲球過濾率反映腎臟過濾血液的能力，沒有明確下降。即使有下降，也可能只是偶然。</translation>
    </message>
    <message>
        <source>No adverse event was seen in these 6 people.</source>
        <translation>這6人沒有發生不良事件。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>There was no control group. Protein in the urine also goes up and down by itself. So nobody can tell what the cells did.</source>
        <translation>這項研究沒有對照組。尿蛋白本來就時高時低，所以沒有人知道細胞有什麼作用。</translation>
    </message>
    <message>
        <source>eGFR, and protein in the urine of 24 hours, over 12 months</source>
        <translation>12個月裡的eGFR和24小時尿蛋白</translation>
    </message>
    <message>
        <source>12 months. The people had been watched for 12 months before the cells.</source>
        <translation>12個月。治療之前，已經觀察了12個月。</translation>
    </message>
    <message>
        <source>The same 6 people, before and after the cells (P = 0.046). They ranged from 0.15 to 9.57 before and from 0.01 to 2.66 after. With so few people it may be due to chance.</source>
        <translation>同樣6人，治療前後比較（P = 0.046）。治療前的範圍是0.15至9.57，治療後是0.01至2.66。人數這麼少，可能只是偶然。</translation>
    </message>
    <message>
        <source>The median protein in the urine went from 0.75 g a day (range 0.15 to 9.57) to 0.54 g (range 0.01 to 2.66); P = 0.046.</source>
        <translation>尿蛋白的中位數，治療前為每天0.75 g（範圍0.15至9.57）。治療後為0.54 g（範圍0.01至2.66），P = 0.046。</translation>
    </message>
    <message>
        <source>It is a very small study: one person can change the result.</source>
        <translation>這項研究規模非常小，一個人就可能改變結果。</translation>
    </message>
    <message>
        <source>Nobody can tell from it whether people stay off dialysis for longer.</source>
        <translation>能不能讓病人延後洗腎，從中無法得知。</translation>
    </message>
    <message>
        <source>Cells for Cells, a company</source>
        <translation>Cells for Cells公司</translation>
    </message>
    <message>
        <source>Three of the authors worked for Cells for Cells, the company that paid.</source>
        <translation>三位作者任職於Cells for Cells公司，經費由這家公司提供。</translation>
    </message>
</context>
<context>
    <name>studies/wang-2021</name>
    <message>
        <source>Side effects of MSC: 62 trials, pooled</source>
        <translation>間質幹細胞的副作用：合併62項試驗</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>發燒</translation>
    </message>
    <message>
        <source>An odds ratio does not tell how many people had a fever.</source>
        <translation>勝算比無法說明有多少人發燒。</translation>
    </message>
    <message>
        <source>This review pooled 62 randomised trials with 3,546 people. Fever was more common with MSC. Four other problems, such as poor sleep, were weak signals: they may be due to chance.</source>
        <translation>這篇回顧彙整62項隨機試驗，共3,546人。間質幹細胞組較常發燒。另有睡不好等四種不適，只是微弱的訊號，可能只是偶然。</translation>
    </message>
    <message>
        <source>About 20 diseases, not only of the kidneys</source>
        <translation>約20種疾病，不只腎臟病</translation>
    </message>
    <message>
        <source>All 62 are randomised trials, found by a search up to 1 March 2021.</source>
        <translation>62項都是隨機試驗，檢索截至2021年3月1日。</translation>
    </message>
    <message>
        <source>MSC, into a vein or at one place in the body</source>
        <translation>間質幹細胞，靜脈輸注或局部使用</translation>
    </message>
    <message>
        <source>Placebo or no treatment</source>
        <translation>安慰劑，或不治療</translation>
    </message>
    <message>
        <source>Side effects with MSC, compared with placebo or no treatment</source>
        <translation>副作用：間質幹細胞組，與安慰劑或不治療相比</translation>
    </message>
    <message>
        <source>A ratio of 1 means no difference. Four ranges begin just above 1. For uneven heartbeat, the range includes 1.</source>
        <translation>比值為1表示沒有差別。有四個範圍的下限只比1略高。心律不整的範圍包含1。</translation>
    </message>
    <message>
        <source>Trouble where the cells went in</source>
        <translation>細胞輸入部位的反應</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>便祕</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>疲倦</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>睡不好</translation>
    </message>
    <message>
        <source>Uneven heartbeat</source>
        <translation>心律不整</translation>
    </message>
    <message>
        <source>The authors found no rise in serious adverse events, such as death and infection.</source>
        <translation>作者沒有發現嚴重不良事件增加，例如死亡和感染。</translation>
    </message>
    <message>
        <source>An uneven heartbeat was not clearly less common with MSC. The odds ratio was 0.62 (0.36 to 1.07).</source>
        <translation>間質幹細胞組的心律不整，沒有明確較少。勝算比為0.62（0.36至1.07）。</translation>
    </message>
    <message>
        <source>Fever was more common with MSC. It passed. The odds ratio was 3.65 (2.05 to 6.49).</source>
        <translation>間質幹細胞組較常發燒，但會消退。勝算比為3.65（2.05至6.49）。</translation>
    </message>
    <message>
        <source>Four other problems were weak signals. They were trouble where the cells went in, 1.98 (1.01 to 3.87); constipation, 2.45 (1.01 to 5.97); tiredness, 2.99 (1.06 to 8.44); and poor sleep, 5.90 (1.04 to 33.47).</source>
        <translation>另有四種不適，只是微弱的訊號，括號前是勝算比。細胞輸入部位的反應為1.98（1.01至3.87），便祕為2.45（1.01至5.97）。疲倦為2.99（1.06至8.44），睡不好為5.90（1.04至33.47）。</translation>
    </message>
    <message>
        <source>A later analysis of 152 trials found only fever closely linked to MSC; the odds ratio was 1.61 (1.22 to 2.11). The other signals were not found again.</source>
        <translation>後來一項分析彙整152項試驗，只有發燒與間質幹細胞密切相關，勝算比為1.61（1.22至2.11）。其他訊號沒有再出現。</translation>
    </message>
    <message>
        <source>The four weak signals have ranges that begin just above 1. They may be due to chance.</source>
        <translation>四個微弱訊號的範圍，下限都只比1略高，可能只是偶然。</translation>
    </message>
    <message>
        <source>The abstract does not say how long people were followed. Late harm could be missed.</source>
        <translation>追蹤多久，摘要沒有說明。較晚出現的傷害，可能沒有觀察到。</translation>
    </message>
    <message>
        <source>It says nothing about cells that clinics sell.</source>
        <translation>這篇回顧無法說明診所販售的細胞。</translation>
    </message>
</context>
<context>
    <name>studies/wolfe-1999</name>
    <message>
        <source>Do people live longer with a kidney transplant than on the waiting list?</source>
        <translation>接受腎臟移植的人，比等待移植的人活得更久嗎？</translation>
    </message>
    <message>
        <source>This study followed 46,164 people on dialysis who waited for a kidney; 23,275 got one. In the first 2 weeks the risk of death was 2.8 times as high as on the list. Later it was much lower.</source>
        <translation>這項研究追蹤46,164位等待移植的洗腎病人，其中23,275人接受移植。前2週，移植者的死亡風險是等待者的2.8倍。之後，風險低得多。</translation>
    </message>
    <message>
        <source>Kidney failure on dialysis, waiting for a transplant</source>
        <translation>正在洗腎、等待移植的腎衰竭</translation>
    </message>
    <message>
        <source>All on dialysis: 228,552. On the waiting list: 46,164. Got a first kidney from somebody who had died, 1991 to 1997: 23,275.</source>
        <translation>洗腎病人共228,552人，其中46,164人在等候名單上。1991年至1997年，23,275人第一次接受過世者捐贈的腎臟。</translation>
    </message>
    <message>
        <source>A first kidney transplant from a donor who had died</source>
        <translation>第一次腎臟移植，腎臟由過世者捐贈</translation>
    </message>
    <message>
        <source>Dialysis while waiting for a transplant</source>
        <translation>洗腎，等待移植</translation>
    </message>
    <message>
        <source>Death from any cause, with age, sex, cause of kidney failure and other things taken into account</source>
        <translation>任何原因的死亡，已把年齡、性別、腎衰竭原因等算進去</translation>
    </message>
    <message>
        <source>Transplant against waiting: risk of death</source>
        <translation>移植與等待相比：死亡風險</translation>
    </message>
    <message>
        <source>Below 1 means fewer deaths after a transplant.</source>
        <translation>低於1，表示移植後死亡較少。</translation>
    </message>
    <message>
        <source>At 18 months</source>
        <translation>第18個月</translation>
    </message>
    <message>
        <source>At 18 months the risk of death was much lower after a transplant than on the list: the ratio was 0.32.</source>
        <translation>第18個月時，移植者的死亡風險比等待者低得多，比值為0.32。</translation>
    </message>
    <message>
        <source>In the long term, the death rate was 48% to 82% lower after a transplant, depending on the kind of patient.</source>
        <translation>長期來看，移植者的死亡率低48%至82%，因病人的情況而不同。</translation>
    </message>
    <message>
        <source>On the list, 6.3 of 100 people died a year. Among all people on dialysis it was 16.1. So people on the list were healthier to begin with.</source>
        <translation>等候名單上的人，每100人每年有6.3人死亡；所有洗腎病人，則有16.1人。所以，名單上的人本來就比較健康。</translation>
    </message>
    <message>
        <source>In the first 2 weeks, the risk of death was 2.8 times as high as for people who still waited.</source>
        <translation>前2週，移植者的死亡風險是仍在等待的人的2.8倍。</translation>
    </message>
    <message>
        <source>The groups were not chosen by lot. Only people who are well enough are put on the list.</source>
        <translation>這些人不是隨機分組的，身體狀況夠好的人才會列入名單。</translation>
    </message>
    <message>
        <source>It is from the 1990s. Drugs and care have changed since.</source>
        <translation>研究資料來自1990年代。之後，藥物和照護都已經改變。</translation>
    </message>
    <message>
        <source>The summary that we read counts deaths only. It does not list side effects of the drugs against rejection.</source>
        <translation>我們讀到的摘要只統計死亡，沒有列出抗排斥藥的副作用。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>這是許多人的整體結果，無法預測某一個人會如何。</translation>
    </message>
    <message>
        <source>It took 5 to 673 days until the chance to be alive was the same in both groups.</source>
        <translation>移植後過了5至673天，兩組存活的機會才相同。</translation>
    </message>
</context>
<context>
    <name>studies/wu-2017</name>
    <message>
        <source>Clots in an arm vein after umbilical-cord cells</source>
        <translation>輸注臍帶細胞後，手臂靜脈出現血栓</translation>
    </message>
    <message>
        <source>One person with a kidney transplant and one with CKD got umbilical-cord MSC into a vein. Both then had clots in a vein of the arm. With drugs, the pain and the swelling went away.</source>
        <translation>一位腎臟移植病人和一位慢性腎臟病病人，靜脈輸注了臍帶間質幹細胞。之後，兩人的手臂靜脈都出現血栓。用藥後，疼痛和腫脹消失。</translation>
    </message>
    <message>
        <source>One person with a kidney transplant, one with CKD</source>
        <translation>一位腎臟移植病人，一位慢性腎臟病病人</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, into a vein of the arm</source>
        <translation>臍帶間質幹細胞，經手臂靜脈輸注</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Two people got umbilical-cord MSC into a vein. One had a kidney transplant, the other had CKD.</source>
        <translation>兩人都靜脈輸注了臍帶間質幹細胞。一人做過腎臟移植，另一人有慢性腎臟病。</translation>
    </message>
    <message>
        <source>Our source does not say whether the kidneys got better.</source>
        <translation>腎臟有沒有好轉，所用資料沒有說明。</translation>
    </message>
    <message>
        <source>In both people, the forearm was swollen and painful after the cells. An ultrasound test showed clots in the vein, just above the place where the needle had gone in.</source>
        <translation>輸注後，兩人的前臂都腫脹、疼痛。超音波檢查發現靜脈裡有血栓，就在進針處上方。</translation>
    </message>
    <message>
        <source>Both needed drugs against clots (urokinase and warfarin). The swelling and the pain went away.</source>
        <translation>兩人都需要用抗血栓藥物（urokinase和warfarin），後來腫脹和疼痛消失。</translation>
    </message>
    <message>
        <source>The doctors think that the blood reacted to the cells and clotted. They write that such clots should be prevented.</source>
        <translation>醫師認為，血液對細胞起了反應，因而凝結。他們寫道，應該預防這種血栓。</translation>
    </message>
    <message>
        <source>Arm veins matter in kidney disease. A fistula, the way to the blood for dialysis with a machine, is made from them. Needles and drips can damage these veins.</source>
        <translation>對腎臟病病人來說，手臂靜脈很重要。血液透析要用的動靜脈瘻管，就是用這些靜脈做成的。打針和點滴，都可能傷害靜脈。</translation>
    </message>
    <message>
        <source>Ask your kidney team before anyone puts a needle into an arm vein.</source>
        <translation>有人要在您的手臂靜脈打針之前，請先問腎臟科醫療團隊。</translation>
    </message>
    <message>
        <source>Two people cannot show how often such clots come.</source>
        <translation>只有兩個人，看不出這種血栓有多常見。</translation>
    </message>
    <message>
        <source>A needle or a drip can cause a clot too. So the report cannot prove that the cells were the cause. But it is a reason to take care.</source>
        <translation>打針和點滴本身也可能引起血栓，所以這份報告不能證明是細胞造成的。但這提醒我們要小心。</translation>
    </message>
    <message>
        <source>A review of 70 studies found only these two cases of serious harm after MSC into a vein. Harm that nobody publishes is not in it.</source>
        <translation>一篇回顧查了70項研究，靜脈輸注間質幹細胞後的嚴重傷害，只找到這兩例。沒有發表的傷害，不包括在內。</translation>
    </message>
    <message>
        <source>A review of 55 trials, mostly of other diseases, saw no clear rise in clots: risk ratio 1.14 (0.67 to 1.95). A ratio of 1 means no difference.</source>
        <translation>另一篇回顧彙整55項試驗，大多是其他疾病。血栓沒有明確增加，相對風險為1.14（0.67至1.95）。比值為1表示沒有差別。</translation>
    </message>
    <message>
        <source>A clot in a vein is also called thrombosis.</source>
        <translation>靜脈裡的血栓，醫學上稱為靜脈血栓。</translation>
    </message>
</context>
<context>
    <name>studies/yang-2020</name>
    <message>
        <source>Do a patient’s own CD34+ cells slow CKD?</source>
        <translation>自己的CD34陽性細胞，能減緩慢性腎臟病惡化嗎？</translation>
    </message>
    <message>
        <source>CKD, stage 3 or 4</source>
        <translation>慢性腎臟病，第3或第4期</translation>
    </message>
    <message>
        <source>26 people got cells, and 26 got drugs only.</source>
        <translation>細胞組26人，只用藥物的一組26人。</translation>
    </message>
    <message>
        <source>Autologous CD34+ cells, into the arteries of the kidneys</source>
        <translation>自己的CD34陽性細胞（自體），注入腎動脈</translation>
    </message>
    <message>
        <source>25 million (2.5×10⁷) cells into each kidney artery</source>
        <translation>每條腎動脈2,500萬個（2.5×10⁷）細胞</translation>
    </message>
    <message>
        <source>Drugs only</source>
        <translation>只用藥物</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>People knew who got the cells. That can sway some results.</source>
        <translation>大家都知道誰接受了細胞。這可能影響一些結果。</translation>
    </message>
    <message>
        <source>CKD lasts for years. The trial was too short to show what comes later.</source>
        <translation>慢性腎臟病會持續很多年。試驗時間太短，看不到以後的情況。</translation>
    </message>
    <message>
        <source>Safety, and the change of creatinine and of creatinine clearance</source>
        <translation>安全性，以及肌酸酐和肌酸酐廓清率的變化</translation>
    </message>
    <message>
        <source>Creatinine and creatinine clearance, the main tests, showed no difference after 12 months. Nor did the urine protein ratio.</source>
        <translation>主要指標是肌酸酐和肌酸酐廓清率，12個月後沒有差別。尿蛋白比值也沒有差別。</translation>
    </message>
    <message>
        <source>Dialysis or death was a second outcome. The paper prints 0% with cells and 13.3% (4 people) with drugs only, with a P value of 0.038.</source>
        <translation>洗腎或死亡是次要指標。論文寫出，細胞組為0%，藥物組為13.3%（4人），P值為0.038。</translation>
    </message>
    <message>
        <source>By our own calculation with a stricter test (Fisher’s exact test), the P value is 0.11. So this gap may be due to chance.</source>
        <translation>依我們自己的計算，用更嚴格的方法（Fisher精確檢定），P值為0.11。所以這個差別可能只是偶然。</translation>
    </message>
    <message>
        <source>All people went home after the cells without trouble, the paper says. The abstract gives no count of adverse events.</source>
        <translation>論文說，所有人在接受細胞後都順利出院。不良事件有多少，摘要沒有說明。</translation>
    </message>
    <message>
        <source>A registry entry that fits this trial names possible risks: bleeding, harm to the kidneys from contrast dye, cancer, pain, blood infection and a torn artery.</source>
        <translation>一份與這項試驗相符的登錄資料，列出了可能的風險。其中有出血、顯影劑傷腎、癌症、疼痛、血液感染和動脈撕裂。</translation>
    </message>
    <message>
        <source>Dialysis or death within 12 months</source>
        <translation>12個月內洗腎或死亡</translation>
    </message>
    <message>
        <source>As printed. 4 of 26 people would be 15.4%, by our own calculation.</source>
        <translation>照論文所寫。依我們自己的計算，26人中的4人應為15.4%。</translation>
    </message>
    <message>
        <source>The paper prints 13.3% for 4 people. By our own calculation, that fits a group of 30, not of 26. So we cannot check this result.</source>
        <translation>論文寫4人是13.3%。依我們自己的計算，這符合30人的一組，不是26人。所以這個結果無法核對。</translation>
    </message>
    <message>
        <source>The cells were the patients’ own. Cells from a donor may act in another way.</source>
        <translation>細胞取自病人本人。換成他人的細胞，結果可能不同。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞組</translation>
    </message>
    <message>
        <source>In this randomised, open trial, 26 people got their own CD34+ cells and 26 got drugs only. The main kidney tests did not clearly differ after 12 months. None with cells and 4 with drugs only had dialysis or died; this gap may be due to chance.</source>
        <translation>這項隨機、開放試驗中，26人接受自己的CD34陽性細胞，26人只用藥物。12個月後，兩組的主要腎功能指標沒有明確差別。洗腎或死亡的人，細胞組沒有，藥物組有4人，這個差別可能只是偶然。</translation>
    </message>
</context>
<context>
    <name>studies/zheng-2022</name>
    <message>
        <source>Are cells from a donor’s fat safe in CKD?</source>
        <translation>取自他人脂肪的細胞，用於慢性腎臟病安全嗎？</translation>
    </message>
    <message>
        <source>CKD with an eGFR of 15 to 44</source>
        <translation>慢性腎臟病，eGFR為15至44</translation>
    </message>
    <message>
        <source>There were three dose groups, of 3, 3 and 6 people.</source>
        <translation>分三個劑量組，分別有3人、3人和6人。</translation>
    </message>
    <message>
        <source>Allogeneic stem cells from fat tissue (ELIXCYTE), into a vein</source>
        <translation>取自他人脂肪的幹細胞（異體，ELIXCYTE），靜脈輸注</translation>
    </message>
    <message>
        <source>64, 192 or 320 million cells (6.4, 19.2 or 32.0×10⁷)</source>
        <translation>6,400萬、1.92億或3.2億個細胞（6.4、19.2或32.0×10⁷）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>48 weeks</source>
        <translation>48週</translation>
    </message>
    <message>
        <source>eGFR had risen in 7 of 12 people (58%) at week 24, and in 6 of 12 (50%) at week 48.</source>
        <translation>第24週時，12人中有7人（58%）eGFR上升。第48週時，有6人（50%）上升。</translation>
    </message>
    <message>
        <source>eGFR goes up and down by itself. Without a control group, a rise proves nothing.</source>
        <translation>eGFR本來就時高時低。沒有對照組，上升不能證明什麼。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人數這麼少，看不出少見的傷害。</translation>
    </message>
    <message>
        <source>It was an early trial of safety. It was not built to show a benefit.</source>
        <translation>這是早期的安全性試驗，不是為了證明有沒有好處。</translation>
    </message>
    <message>
        <source>Follow-up was less than a year. Harm that comes late could be missed.</source>
        <translation>追蹤不到一年。較晚出現的傷害可能沒看到。</translation>
    </message>
    <message>
        <source>This phase 1 trial in Taiwan gave 12 people with CKD stem cells from donor fat, with no control group. Two mild adverse events were linked to the cells, and one serious one was judged unlikely to be. eGFR had risen in 6 of the 12 at week 48.</source>
        <translation>這項第1期試驗在台灣進行，有12位慢性腎臟病病人，沒有對照組。他們接受取自他人脂肪的幹細胞。兩件輕度不良事件與細胞有關，另有一件嚴重的，被判定不太可能有關。第48週時，12人中有6人的eGFR上升。</translation>
    </message>
    <message>
        <source>Adverse events and serious adverse events</source>
        <translation>不良事件和嚴重不良事件</translation>
    </message>
    <message>
        <source>Protein in the urine did not clearly fall.</source>
        <translation>尿蛋白沒有明確減少。</translation>
    </message>
    <message>
        <source>Two people with the highest dose had a mild (grade 1) adverse event linked to the cells: slow speech and slow thinking.</source>
        <translation>最高劑量組有兩人發生輕度（第1級）不良事件，與細胞有關。這些事件是說話變慢和思考變慢。</translation>
    </message>
    <message>
        <source>The slow speech came right after the cells and was gone the next day. It counted as a reason to limit the dose.</source>
        <translation>說話變慢在輸注後隨即出現，隔天就消失了。這被算作不再提高劑量的理由。</translation>
    </message>
    <message>
        <source>One person with the middle dose had a serious adverse event: more protein in the urine (grade 2). It was judged unlikely to come from the cells.</source>
        <translation>中劑量組有一人發生嚴重不良事件，尿蛋白增加（第2級）。這件事被判定不太可能由細胞引起。</translation>
    </message>
    <message>
        <source>Nobody died.</source>
        <translation>沒有人死亡。</translation>
    </message>
    <message>
        <source>There was no control group. So nobody can tell what the cells did to eGFR.</source>
        <translation>這項試驗沒有對照組，所以沒有人知道細胞對eGFR有什麼作用。</translation>
    </message>
    <message>
        <source>The registry entry has a second part, with 39 people in all. We know of no published result of it.</source>
        <translation>登錄資料還有第二部分，總共39人。就我們所知，沒有發表結果。</translation>
    </message>
    <message>
        <source>Nobody can tell from it whether people stay off dialysis for longer.</source>
        <translation>能不能讓病人延後洗腎，從中無法得知。</translation>
    </message>
    <message>
        <source>UnicoCell, a company, led the trial.</source>
        <translation>UnicoCell（一家公司）主持這項試驗。</translation>
    </message>
    <message>
        <source>Mild events linked to the cells</source>
        <translation>與細胞有關的輕度不良事件</translation>
    </message>
    <message>
        <source>Both came with the highest dose, which 6 people got.</source>
        <translation>兩件都在最高劑量組，這一組有6人。</translation>
    </message>
    <message>
        <source>Serious event, unlikely linked to the cells</source>
        <translation>嚴重不良事件，不太可能與細胞有關</translation>
    </message>
    <message>
        <source>It came with the middle dose, which 3 people got.</source>
        <translation>發生在中劑量組，這一組有3人。</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>細胞組</translation>
    </message>
</context>
</TS>
