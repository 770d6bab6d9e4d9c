<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Version and review</source>
        <translation>版本与审核</translation>
    </message>
    <message>
        <source>It runs on Python %1, Qt %2, PySide %3 and msgspec %4.</source>
        <translation>运行环境：Python %1、Qt %2、PySide %3、msgspec %4。</translation>
    </message>
    <message>
        <source>Content version %1, published %2, next review %3</source>
        <translation>内容版本%1，发布于%2，下次审核%3</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>程序版本：%1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Show the cases</source>
        <translation>显示案例</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>显示研究证据</translation>
    </message>
    <message>
        <source>Show the pages to learn from</source>
        <translation>显示知识页</translation>
    </message>
    <message>
        <source>Show the glossary</source>
        <translation>显示词汇表</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>返回之前看过的内容</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>切换图表和表格</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>恢复默认文字大小</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>全屏显示，再按一次恢复</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>AppearanceButton</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>AppendixView</name>
    <message>
        <source>More about this content</source>
        <translation>更多说明</translation>
    </message>
</context>
<context>
    <name>BeforehandWords</name>
    <message>
        <source>No patients of its own: this review alone cannot show that the cells help.</source>
        <translation>这篇综述没有自己的患者，单凭它不能证明细胞有效。</translation>
    </message>
    <message>
        <source>Nothing to compare with: these figures cannot show that the treatment helped.</source>
        <translation>没有对照，这些数字不能证明治疗有效。</translation>
    </message>
    <message>
        <source>The groups were not made by lot. They may have differed from the start, so these figures cannot prove that the treatment helped.</source>
        <translation>分组不是随机的，各组可能一开始就不同，因此这些数字不能证明治疗有效。</translation>
    </message>
    <message>
        <source>It is not stated how fair this test was: these figures cannot prove that the treatment helped.</source>
        <translation>资料没有说明试验有多公平，这些数字不能证明治疗有效。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Fair trials say: %1.</source>
        <translation>公平比较的试验，结论是%1。</translation>
    </message>
    <message>
        <source>The closest fair trials say: %1.</source>
        <translation>最接近的公平比较试验，结论是%1。</translation>
    </message>
    <message>
        <source>We found no fair trial of these cells for this disease that has a result.</source>
        <translation>这种细胞能否治这种病，我们没有查到已有结果的公平比较试验。</translation>
    </message>
    <message>
        <source>We found no fair trial of these cells for this disease that has a result. The closest ones are below.</source>
        <translation>这种细胞能否治这种病，我们没有查到已有结果的公平比较试验。以下是最接近的试验。</translation>
    </message>
    <message>
        <source>Not every study in this review had people to compare with: these figures cannot show that the treatment helped.</source>
        <translation>不是每项研究都有对照，这些数字不能证明治疗有效。</translation>
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
        <translation>与其他内容比较</translation>
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
        <translation>有图表</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Choose two or three items. One story beside a fair trial shows what each can tell.</source>
        <translation>请选择两项或三项。把病例和公平比较的试验放在一起，就能看出各自能说明什么。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一项</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二项</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三项</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Three items are compared: %1; %2; %3</source>
        <translation>正在比较三项：%1；%2；%3</translation>
    </message>
    <message>
        <source>Two items are compared: %1; %2</source>
        <translation>正在比较两项：%1；%2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Who?</source>
        <translation>对象是谁？</translation>
    </message>
    <message>
        <source>How many people?</source>
        <translation>有多少人？</translation>
    </message>
    <message>
        <source>What came out?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Compared with what?</source>
        <translation>与什么比较？</translation>
    </message>
    <message>
        <source>What was given?</source>
        <translation>用了什么？</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>用了多少？</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Side effects?</source>
        <translation>有哪些副作用？</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>经费来源？</translation>
    </message>
    <message>
        <source>What do we still not know?</source>
        <translation>还有哪些不清楚？</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有对照</translation>
    </message>
    <message>
        <source>A review, not a patient</source>
        <translation>这是综述，不是患者</translation>
    </message>
</context>
<context>
    <name>ComparisonSlot</name>
    <message>
        <source>Read its page</source>
        <translation>打开这一页</translation>
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
        <translation>退出</translation>
    </message>
    <message>
        <source>Kidney Viewer</source>
        <translation>肾脏健康教育阅读器</translation>
    </message>
    <message>
        <source>The content cannot be shown</source>
        <translation>内容无法显示</translation>
    </message>
    <message>
        <source>Install the program again, or ask your IT staff to repair this file.</source>
        <translation>请重新安装程序，或请信息科人员修复这个文件。</translation>
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
            <numerusform>%Ln周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln个月</numerusform>
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
            <numerusform>计划纳入%Ln人</numerusform>
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
            <numerusform>合并%Ln项研究</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln名患者</numerusform>
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
            <numerusform>%Ln画</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: this chart cannot show that the cells helped.</source>
        <translation>
            <numerusform>只有%Ln名患者，没有对照，这张图不能证明细胞有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: this cannot show that the cells helped.</source>
        <translation>
            <numerusform>只有%Ln名患者，没有对照，这不能证明细胞有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: these figures cannot show that the treatment helped.</source>
        <translation>
            <numerusform>共%Ln人，没有对照，这些数字不能证明治疗有效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationView</name>
    <message>
        <source>What was asked for</source>
        <translation>要找的内容</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>显示案例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Several pages belong to this code. Choose the one that you want to read.</source>
        <translation>这个代码对应多个页面。请选择您要看的页面。</translation>
    </message>
    <message>
        <source>What belongs to this code</source>
        <translation>这个代码对应的页面</translation>
    </message>
    <message>
        <source>This page does not exist</source>
        <translation>没有这个页面</translation>
    </message>
    <message>
        <source>The link or code may be old or mistyped. Choose a page below, or find it in the list on the left.</source>
        <translation>链接或代码可能已失效，也可能有误。请选择下面的页面，或在左边的列表中查找。</translation>
    </message>
    <message>
        <source>The link or code may be old or mistyped. Find the page in the list on the left, or show the cases.</source>
        <translation>链接或代码可能已失效，也可能有误。请在左边的列表中查找，或显示案例。</translation>
    </message>
    <message>
        <source>The nearest pages</source>
        <translation>最接近的页面</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, send the details to your IT staff.</source>
        <translation>您可以继续使用。如果再次出现，请把详细信息交给信息科人员。</translation>
    </message>
    <message>
        <source>The program could not be started. Send the details to your IT staff.</source>
        <translation>程序无法打开。请把详细信息交给信息科人员。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s) since then</source>
        <translation>
            <numerusform>此后又出现%n个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>The details were copied.</source>
        <translation>详细信息已复制。</translation>
    </message>
    <message>
        <source>The details could not be copied. Try again.</source>
        <translation>无法复制详细信息。请再试一次。</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Adverse events in each group</source>
        <translation>各组的不良事件</translation>
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
        <translation>证据</translation>
    </message>
    <message>
        <source>Compare with other items</source>
        <translation>与其他内容比较</translation>
    </message>
    <message>
        <source>Map of all studies</source>
        <translation>全部研究一览图</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
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
        <translation>相对危险度（RR）</translation>
    </message>
    <message>
        <source>Odds ratio (OR)</source>
        <translation>比值比（OR）</translation>
    </message>
    <message>
        <source>Hazard ratio (HR)</source>
        <translation>风险比（HR）</translation>
    </message>
    <message>
        <source>Mean difference (MD)</source>
        <translation>均数差（MD）</translation>
    </message>
    <message>
        <source>Standardised mean difference (SMD)</source>
        <translation>标准化均数差（SMD）</translation>
    </message>
    <message>
        <source>A risk ratio tells how many times as common it is. 1 means no difference.</source>
        <translation>相对危险度说明一组发生的可能性是另一组的几倍。1表示没有差别。</translation>
    </message>
    <message>
        <source>An odds ratio compares the odds of two groups. 1 means no difference.</source>
        <translation>比值是发生的人数与没发生的人数之比。比值比用来比较两组的比值。1表示没有差别。</translation>
    </message>
    <message>
        <source>A hazard ratio compares how fast it happens. 1 means no difference.</source>
        <translation>风险比用来比较发生的快慢。1表示没有差别。</translation>
    </message>
    <message>
        <source>A mean difference is the average gap. 0 means no difference.</source>
        <translation>均数差就是平均相差多少。0表示没有差别。</translation>
    </message>
    <message>
        <source>This is the average gap on a common scale. 0 means no difference.</source>
        <translation>这是换算成统一尺度后的平均差距。0表示没有差别。</translation>
    </message>
    <message>
        <source>The thin line shows the range in which the true value may lie (95% interval).</source>
        <translation>细线表示真实值可能所在的范围（95%置信区间）。</translation>
    </message>
    <message>
        <source>The thin line shows the middle half of the people (interquartile range, IQR).</source>
        <translation>细线表示排在中间的一半人（四分位距，IQR）。</translation>
    </message>
    <message>
        <source>The thin line shows how exact the average is: one standard error to each side.</source>
        <translation>细线表示平均数有多精确：向两边各延伸一个标准误。</translation>
    </message>
    <message>
        <source>per cent of the people in the group</source>
        <translation>占该组人数的百分比</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（单位：%2）</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>per 1,000 patient-years</source>
        <translation>每1,000人年的次数</translation>
    </message>
    <message>
        <source>Each picture is 100 people. Those who had this outcome are filled in.</source>
        <translation>每幅图代表100人。出现这种结局的人涂成实心。</translation>
    </message>
    <message>
        <source>The whole bar is everyone in the group.</source>
        <translation>整个长条代表这一组的所有人。</translation>
    </message>
    <message>
        <source>Each bar is a median: half of the people took less time, half took more.</source>
        <translation>每个长条是中位数：一半人用时更短，一半人更长。</translation>
    </message>
    <message>
        <source>Each sign is one result. Further right means more.</source>
        <translation>每个记号是一个结果。越靠右，数值越大。</translation>
    </message>
    <message>
        <source>A share of one person is not drawn, since it says nothing about others.</source>
        <translation>只有一个人，不画比例，因为它不能说明别人的情况。</translation>
    </message>
    <message>
        <source>The groups are small: one person more or less moves the bar.</source>
        <translation>各组人数少：多一人或少一人，长条的长短就会变。</translation>
    </message>
    <message>
        <source>Left of the dashed line: later or less often with the treatment.</source>
        <translation>虚线左边：治疗组发生得较晚或较少。</translation>
    </message>
    <message>
        <source>Right of the line: sooner or more often.</source>
        <translation>虚线右边：治疗组发生得较早或较多。</translation>
    </message>
    <message>
        <source>Left of the dashed line: fewer people with the treatment.</source>
        <translation>虚线左边：治疗组出现这种情况的人较少。</translation>
    </message>
    <message>
        <source>Right of the line: more people.</source>
        <translation>虚线右边：治疗组出现这种情况的人较多。</translation>
    </message>
    <message>
        <source>Left of the dashed line: lower with the treatment.</source>
        <translation>虚线左边：治疗组的数值较低。</translation>
    </message>
    <message>
        <source>Right of the line: higher.</source>
        <translation>虚线右边：治疗组的数值较高。</translation>
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
        <translation>%1，95%置信区间%2</translation>
    </message>
    <message>
        <source>%1, middle half of the people %2</source>
        <translation>%1，中间一半人：%2</translation>
    </message>
    <message>
        <source>%1, one standard error to each side %2</source>
        <translation>%1，加减一个标准误：%2</translation>
    </message>
    <message>
        <source>%1, range %2</source>
        <translation>%1，范围%2</translation>
    </message>
</context>
<context>
    <name>GlossaryPlace</name>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
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
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>不用鼠标也可以完成所有操作。</translation>
    </message>
    <message>
        <source>About this content</source>
        <translation>关于这些内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>To the next word, button or field</source>
        <translation>到下一个词、按钮或输入框</translation>
    </message>
    <message>
        <source>Press the button, explain the word, or show the chart as a table</source>
        <translation>按下按钮、解释词语，或把图表显示为表格</translation>
    </message>
    <message>
        <source>Leave: close what is open, clear the filter, go back to the list</source>
        <translation>离开：关闭打开的内容、清空筛选、回到列表</translation>
    </message>
    <message>
        <source>In the list: the item above; on a page: scroll up</source>
        <translation>在列表中：上一项；在页面中：向上滚动</translation>
    </message>
    <message>
        <source>In the list: the item below; on a page: scroll down</source>
        <translation>在列表中：下一项；在页面中：向下滚动</translation>
    </message>
    <message>
        <source>Your choices cannot be remembered on this computer: the disk is full.</source>
        <translation>您的选择无法保存在这台电脑上：没有可用空间。</translation>
    </message>
    <message>
        <source>Your choices cannot be remembered on this computer: writing is not allowed.</source>
        <translation>您的选择无法保存在这台电脑上：没有写入权限。</translation>
    </message>
    <message>
        <source>Your choices cannot be remembered now: the disk does not answer.</source>
        <translation>您的选择现在无法保存：保存的位置没有响应。</translation>
    </message>
    <message>
        <source>Your choices cannot be remembered on this computer: their file is unusable.</source>
        <translation>您的选择无法保存在这台电脑上：设置文件无法使用。</translation>
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
        <translation>证据</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Related word</source>
        <translation>相关词</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
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
        <translation>拼写相近</translation>
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
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清空筛选</translation>
    </message>
    <message>
        <source>Nothing in this list matches. Try fewer letters or another group.</source>
        <translation>列表中没有符合的内容。请少输入几个字，或换一个分组。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>显示%1项，共%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>Word in the glossary</source>
        <translation>词汇表中的词</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Page to learn from</source>
        <translation>知识页面</translation>
    </message>
    <message>
        <source>View of all studies</source>
        <translation>全部研究一览</translation>
    </message>
</context>
<context>
    <name>LearnPlace</name>
    <message>
        <source>Pages</source>
        <translation>知识页</translation>
    </message>
</context>
<context>
    <name>LicencesCard</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later.</source>
        <translation>本程序是自由软件。它采用GNU通用公共许可证第3版或更高版本。</translation>
    </message>
    <message>
        <source>It has this licence because it uses Qt Charts, which is free only under that licence.</source>
        <translation>本程序用到Qt Charts。它只在这一许可证下才可自由使用，所以本程序也采用它。</translation>
    </message>
    <message>
        <source>Qt and PySide are under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt和PySide采用GNU宽通用公共许可证第3版。</translation>
    </message>
    <message>
        <source>msgspec is under a BSD licence, Python under its own free licence.</source>
        <translation>msgspec采用BSD许可证。Python采用它自己的自由软件许可证。</translation>
    </message>
    <message>
        <source>rapidfuzz, which compares mistyped words, is under the MIT licence.</source>
        <translation>用来比对拼写的rapidfuzz采用MIT许可证。</translation>
    </message>
    <message>
        <source>The fonts are made from Noto Sans CJK, under the SIL Open Font License.</source>
        <translation>字体由Noto Sans CJK制作，采用SIL开放字体许可证。</translation>
    </message>
    <message>
        <source>Search matches both Chinese scripts with a table from OpenCC, under the Apache License.</source>
        <translation>搜索时简体与繁体互通，所用字表来自OpenCC，采用Apache许可证。</translation>
    </message>
    <message>
        <source>The icons were drawn for the program and share its licence.</source>
        <translation>图标是为本程序绘制的，与本程序采用同一许可证。</translation>
    </message>
    <message>
        <source>Read a licence (in English):</source>
        <translation>阅读许可证全文（英文）：</translation>
    </message>
    <message>
        <source>GNU General Public License 3</source>
        <translation>GNU通用公共许可证第3版</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License 3</source>
        <translation>GNU宽通用公共许可证第3版</translation>
    </message>
    <message>
        <source>Licence of msgspec</source>
        <translation>msgspec的许可证</translation>
    </message>
    <message>
        <source>Licence of rapidfuzz</source>
        <translation>rapidfuzz的许可证</translation>
    </message>
    <message>
        <source>Licence of Python</source>
        <translation>Python的许可证</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL开放字体许可证1.1版</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache许可证2.0版</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>所有组成部分及其许可证</translation>
    </message>
    <message>
        <source>Where the source code is</source>
        <translation>源代码在哪里</translation>
    </message>
    <message>
        <source>This text is missing. Install the program again.</source>
        <translation>缺少这份文本。请重新安装本程序。</translation>
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
        <translation>正在载入内容……</translation>
    </message>
    <message>
        <source>Kidney Viewer</source>
        <translation>肾脏健康教育阅读器</translation>
    </message>
</context>
<context>
    <name>MapChartView</name>
    <message>
        <source>no
number</source>
        <translation>未列
人数</translation>
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
        <translation>肾脏问题</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>治疗：%1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
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
        <translation>我们能有多确定？</translation>
    </message>
    <message>
        <source>Each mark is one study. Further right: more people. Higher up: a fairer test. Select a mark to open the study.</source>
        <translation>每个标记是一项研究。越靠右，人数越多；越靠上，试验越公平。选择标记，即可打开该研究。</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>请先读这里</translation>
    </message>
    <message>
        <source>A story of one patient can raise a question. Only a fair comparison of many patients can answer it.</source>
        <translation>一名患者的经历可以提出问题。只有对许多患者作公平比较，才能回答问题。</translation>
    </message>
    <message>
        <source>The numbers count people. Each line stands for ten times as many as the one before.</source>
        <translation>数字是人数。每条线的人数是前一条的十倍。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Map or table</source>
        <translation>图或表格</translation>
    </message>
    <message>
        <source>No study matches</source>
        <translation>没有符合的研究</translation>
    </message>
    <message>
        <source>We know of no study of this kind. That, too, tells us how sure we can be.</source>
        <translation>我们没有找到这一类研究。这也说明我们能有多确定。</translation>
    </message>
    <message>
        <source>Show all studies</source>
        <translation>显示全部研究</translation>
    </message>
    <message>
        <source>Press Enter on a row, or double-click it, to open the study.</source>
        <translation>在一行上按Enter键或双击，即可打开该研究。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示%1项，共%2项</translation>
    </message>
    <message>
        <source>Map of all studies</source>
        <translation>全部研究一览图</translation>
    </message>
    <message>
        <source>Point at a mark, or go to it with the Tab key, to read here what it stands for.</source>
        <translation>指向一个标记，或用Tab键移到标记上，这里会说明它代表什么。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平程度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>%1, pooled</source>
        <translation>%1（合并）</translation>
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
        <translation>说了什么</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <translation>文中说了什么</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>诊治经过</translation>
    </message>
    <message>
        <source>What harm was seen</source>
        <translation>出现了哪些伤害</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>What this cannot tell us</source>
        <translation>这份资料不能告诉我们哪些事</translation>
    </message>
    <message>
        <source>What fair trials found</source>
        <translation>公平比较的试验发现了什么</translation>
    </message>
    <message>
        <source>Source and review</source>
        <translation>来源与审核</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What does the number mean?</source>
        <translation>这个数字代表什么？</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>出现在哪里</translation>
    </message>
    <message>
        <source>Related words</source>
        <translation>相关词语</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>研究对象</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>用了什么</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>与什么比较</translation>
    </message>
    <message>
        <source>Followed for</source>
        <translation>随访时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>经费来源</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Published %1. Next review %2.</source>
        <translation>发布于%1，下次审核%2。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>这些内容从哪里来？</translation>
    </message>
    <message>
        <source>Another kidney disease, or another cause of it, than in this case.</source>
        <translation>肾病或病因与本案例不同。</translation>
    </message>
    <message>
        <source>Other cells than in this case.</source>
        <translation>细胞种类与本案例不同。</translation>
    </message>
    <message>
        <source>Another kidney disease or cause, and other cells, than in this case.</source>
        <translation>肾病或病因、细胞种类，都与本案例不同。</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>Print this list</source>
        <translation>打印这份清单</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>清单已发送到打印机。</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>清单已保存。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>没有打印任何内容。</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer does not answer.</source>
        <translation>没有打印任何内容：打印机没有响应。</translation>
    </message>
    <message>
        <source>The list was not saved: the disk is full.</source>
        <translation>清单没有保存：没有可用空间。</translation>
    </message>
    <message>
        <source>The list was not saved: writing is not allowed in this folder.</source>
        <translation>清单没有保存：这个位置没有写入权限。</translation>
    </message>
    <message>
        <source>The list was not saved: this folder does not exist.</source>
        <translation>清单没有保存：这个位置不存在。</translation>
    </message>
    <message>
        <source>The list was not saved: the file cannot be written.</source>
        <translation>清单没有保存：无法写入这个文件。</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>How easy is it to read?</source>
        <translation>读起来有多容易？</translation>
    </message>
    <message>
        <source>The quality record has not been made for this content.</source>
        <translation>还没有为这些内容制作质量记录。</translation>
    </message>
    <message>
        <source>Texts below a limit: %1 of %2.</source>
        <translation>没有达到标准的文字：%1篇（共%2篇）。</translation>
    </message>
    <message>
        <source>Not yet rated: these points need people</source>
        <translation>尚未评定：这些项目需要由人来评</translation>
    </message>
    <message>
        <source>Measured on %1, content version %2.</source>
        <translation>测量日期：%1，内容版本：%2。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>It is made when the program is built. To measure now, type in a terminal:</source>
        <translation>构建程序时会制作这份记录。如果现在就要测量，请在终端中输入：</translation>
    </message>
    <message>
        <source>A program measured each text. From the length of words and sentences it works out a school grade (Flesch-Kincaid). Terms of the glossary are not counted. The table gives the average and the highest grade of a passage. No passage may be above grade %1.</source>
        <translation>每篇英文都由程序测量。程序按单词和句子的长度，算出读懂它需要的学校年级（Flesch-Kincaid）。词汇表中的术语不计入。表中是各段的平均年级和最高年级。任何一段都不得高于%1年级。</translation>
    </message>
    <message>
        <source>A program measured each text. It counts the characters of each sentence. The table gives the average, and the length that nine of ten sentences do not exceed. They may be %1 and %2 at most.</source>
        <translation>每篇文字都由程序测量。程序数出每句话有多少个字。表中先是平均字数，再是十句中有九句不超过的字数。两者最多分别是%1和%2。</translation>
    </message>
    <message>
        <source>PEMAT-P is a public checklist for health texts. The table gives how many points are met: first to understand the text, then to act on it. There should be at least %1% and %2%.</source>
        <translation>PEMAT-P是评估健康文字的公开检查表。表中是符合要求的项目所占的比例：先是“看得懂”，再是“做得到”。至少应分别达到%1%和%2%。</translation>
    </message>
    <message>
        <source>The CDC Clear Communication Index is another such checklist. There should be at least %1%.</source>
        <translation>美国CDC的清晰沟通指数是另一份这样的检查表。至少应达到%1%。</translation>
    </message>
    <message>
        <source>A program can judge only a part of the points. Only these are counted.</source>
        <translation>程序只能判断其中一部分项目。这里只计算这些项目。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句长</translation>
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
        <translation>词汇表，所有术语</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>It uses the active voice.</source>
        <translation>使用主动句。</translation>
    </message>
    <message>
        <source>Its parts are in a logical order.</source>
        <translation>各部分的顺序合理。</translation>
    </message>
    <message>
        <source>There are pictures wherever they would help.</source>
        <translation>需要图的地方都有图。</translation>
    </message>
    <message>
        <source>The pictures support the text and do not distract.</source>
        <translation>图能帮助理解文字，不分散注意力。</translation>
    </message>
    <message>
        <source>The pictures are clear.</source>
        <translation>图清楚易懂。</translation>
    </message>
    <message>
        <source>Where you have to do sums, it shows how.</source>
        <translation>需要您计算的地方，说明了怎样算。</translation>
    </message>
    <message>
        <source>Pictures show what to do.</source>
        <translation>用图说明该怎么做。</translation>
    </message>
    <message>
        <source>The main message stands out to the eye.</source>
        <translation>主要信息一眼就能看到。</translation>
    </message>
    <message>
        <source>Main message and advice are in the active voice.</source>
        <translation>主要信息和建议使用主动句。</translation>
    </message>
    <message>
        <source>It says why the advice matters.</source>
        <translation>说明了建议为什么重要。</translation>
    </message>
    <message>
        <source>It says how to follow the advice.</source>
        <translation>说明了怎样按建议去做。</translation>
    </message>
    <message>
        <source>It explains what its numbers mean.</source>
        <translation>解释了数字的含义。</translation>
    </message>
    <message>
        <source>It explains what the risk is.</source>
        <translation>解释了是什么样的风险。</translation>
    </message>
    <message>
        <source>It covers both risks and benefits.</source>
        <translation>风险和好处都讲到。</translation>
    </message>
    <message>
        <source>It says in words or pictures how likely something is.</source>
        <translation>用文字或图说明可能性有多大。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
</context>
<context>
    <name>ResultState</name>
    <message>
        <source>at: %1</source>
        <translation>时间：%1</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Where do these figures come from?</source>
        <translation>这些数字从哪里来？</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>图表或表格</translation>
    </message>
    <message>
        <source>%1 Press Enter for a table.</source>
        <translation>%1 按Enter键可看表格。</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything …</source>
        <translation>搜索全部内容…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search cases, studies, pages and words</source>
        <translation>搜索案例、研究、页面和词语</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes</source>
        <translation>用方向键选择，按Enter键打开，按Esc键关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The search does not work. Please tell your IT staff: the log says why.</source>
        <translation>搜索无法使用。请告诉您的技术人员：原因写在日志里。</translation>
    </message>
    <message>
        <source>One moment: the search is being prepared …</source>
        <translation>请稍候：正在准备搜索…</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters or another word.</source>
        <translation>没有找到。请少输入几个字，或换一个词。</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
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
        <translation>没有发现好处</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>没有明确差别</translation>
    </message>
    <message>
        <source>Mixed results</source>
        <translation>结果不一致</translation>
    </message>
    <message>
        <source>Small gain, weak proof</source>
        <translation>小幅改善，证据弱</translation>
    </message>
    <message>
        <source>Looked at safety only</source>
        <translation>只看安全性</translation>
    </message>
    <message>
        <source>Proven benefit</source>
        <translation>已证实有好处</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>Chosen by lot, blinded</source>
        <translation>随机分组，双盲</translation>
    </message>
    <message>
        <source>Compared, not by lot</source>
        <translation>有对照，非随机</translation>
    </message>
    <message>
        <source>Followed as one group</source>
        <translation>单组随访</translation>
    </message>
    <message>
        <source>No patients of its own</source>
        <translation>没有自己的患者</translation>
    </message>
    <message>
        <source>Kind of test not stated</source>
        <translation>未说明研究类型</translation>
    </message>
    <message>
        <source>Serious harm reported</source>
        <translation>报告了严重伤害</translation>
    </message>
    <message>
        <source>Safety first, kidneys too</source>
        <translation>以安全性为主，兼看肾功能</translation>
    </message>
    <message>
        <source>A story or review, not a test</source>
        <translation>个例或综述，不是试验</translation>
    </message>
    <message>
        <source>By lot, blinding not stated</source>
        <translation>随机分组，是否设盲未说明</translation>
    </message>
    <message>
        <source>By lot, not blinded</source>
        <translation>随机分组，未设盲</translation>
    </message>
    <message>
        <source>Compared, not stated whether by lot</source>
        <translation>有对照，未说明是否随机</translation>
    </message>
    <message>
        <source>blinded randomised trial</source>
        <translation>双盲随机试验</translation>
    </message>
    <message>
        <source>early trial, no control group</source>
        <translation>早期试验，没有对照组</translation>
    </message>
    <message>
        <source>Stories of single patients</source>
        <translation>个别患者的经过</translation>
    </message>
    <message>
        <source>Pooled: all by lot and blinded</source>
        <translation>合并：全部随机分组并设盲</translation>
    </message>
    <message>
        <source>Pooled: all by lot</source>
        <translation>合并：全部随机分组</translation>
    </message>
    <message>
        <source>Pooled: not all by lot</source>
        <translation>合并：并非都随机分组</translation>
    </message>
    <message>
        <source>Pooled: not all had a control group</source>
        <translation>合并：并非都有对照组</translation>
    </message>
    <message>
        <source>Pooled: kinds of study not stated</source>
        <translation>合并：未说明是哪类研究</translation>
    </message>
    <message>
        <source>randomised trial, blinding unclear</source>
        <translation>随机试验，是否设盲不明</translation>
    </message>
    <message>
        <source>open randomised trial</source>
        <translation>开放性随机试验</translation>
    </message>
    <message>
        <source>trial with a control group, allocation unclear</source>
        <translation>有对照组的试验，分组方法不明</translation>
    </message>
    <message>
        <source>trial or cohort with a control group</source>
        <translation>有对照组的试验或队列研究</translation>
    </message>
    <message>
        <source>case report or series</source>
        <translation>病例报告或病例系列</translation>
    </message>
    <message>
        <source>design unclear</source>
        <translation>设计不明</translation>
    </message>
    <message>
        <source>review or notice</source>
        <translation>综述或通告</translation>
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
        <translation>肾移植</translation>
    </message>
    <message>
        <source>Many diseases</source>
        <translation>多种疾病</translation>
    </message>
    <message>
        <source>MSC</source>
        <translation>间充质干细胞</translation>
    </message>
    <message>
        <source>CD34+ cells</source>
        <translation>CD34阳性细胞</translation>
    </message>
    <message>
        <source>Vesicles from cells</source>
        <translation>细胞外囊泡</translation>
    </message>
    <message>
        <source>Cells outside the body</source>
        <translation>体外使用的细胞</translation>
    </message>
    <message>
        <source>Blood stem cells</source>
        <translation>造血干细胞</translation>
    </message>
    <message>
        <source>Own kidney cells</source>
        <translation>自己的肾脏细胞</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>多种细胞</translation>
    </message>
    <message>
        <source>Cells not stated</source>
        <translation>未说明是哪种细胞</translation>
    </message>
    <message>
        <source>No cells</source>
        <translation>非细胞治疗</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>合并分析</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Usual care</source>
        <translation>常规治疗</translation>
    </message>
    <message>
        <source>Number of people not reported</source>
        <translation>未提供人数</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>Explains the word</source>
        <translation>解释这个词</translation>
    </message>
</context>
<context>
    <name>TermPopup</name>
    <message>
        <source>Open in the glossary</source>
        <translation>在词汇表中查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Kidney Viewer</source>
        <translation>肾脏健康教育阅读器</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>usual range %1</source>
        <translation>参考范围%1</translation>
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
        <translation>%1从%2（%4）降至%3（%5）</translation>
    </message>
    <message>
        <source>%1 rose from %2 (%4) to %3 (%5)</source>
        <translation>%1从%2（%4）升至%3（%5）</translation>
    </message>
    <message>
        <source>%1 was %2 (%4) and %3 (%5)</source>
        <translation>%1先后为%2（%4）和%3（%5）</translation>
    </message>
    <message>
        <source>One value only</source>
        <translation>只有一个数值</translation>
    </message>
    <message>
        <source>No figures reported</source>
        <translation>未提供数值</translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translation>不是患者病例</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Not in our source</source>
        <translation>所用资料未提供</translation>
    </message>
    <message>
        <source>Laboratories differ: go by the range on your own report.</source>
        <translation>各实验室标准不同，请以自己化验单上的范围为准。</translation>
    </message>
    <message>
        <source>Usual range for %1: %2, from: %3.</source>
        <translation>%1的参考范围：%2，出自：%3。</translation>
    </message>
    <message>
        <source>Converted: 1 %1 is %2, from: %3.</source>
        <translation>换算：1 %1等于%2，出自：%3。</translation>
    </message>
    <message>
        <source>Converted: 1 %1 is %2.</source>
        <translation>换算：1 %1等于%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Usual range for %1</source>
        <translation>%1的参考范围</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>below the usual range for %1 (%2)</source>
        <translation>低于%1的参考范围（%2）</translation>
    </message>
    <message>
        <source>inside the usual range for %1 (%2)</source>
        <translation>在%1的参考范围内（%2）</translation>
    </message>
    <message>
        <source>above the usual range for %1 (%2)</source>
        <translation>高于%1的参考范围（%2）</translation>
    </message>
    <message>
        <source>How the value moved there is not reported.</source>
        <translation>中间如何变化，资料没有说明。</translation>
    </message>
    <message>
        <source>Dashed line: the day of the first value is not known, and treatment was given before the next one.</source>
        <translation>虚线表示：第一个数值的日期不详，下一个数值之前有治疗。</translation>
    </message>
    <message>
        <source>Dashed line: the day of the first value is not known.</source>
        <translation>虚线表示：第一个数值的日期不详。</translation>
    </message>
    <message>
        <source>Dashed line: treatment was given between the two values.</source>
        <translation>虚线表示：两个数值之间有治疗。</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>usual range %1 for %2</source>
        <translation>%2的参考范围为%1</translation>
    </message>
    <message>
        <source>usual range %1 for %2, %3 for %4</source>
        <translation>参考范围：%2为%1，%4为%3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>连线</translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message>
        <source>Show all %1 items</source>
        <translation>显示全部%1项内容</translation>
    </message>
</context>
<context>
    <name>UsesEntry</name>
    <message>
        <source>Show all %1 places in it</source>
        <translation>显示其中全部%1处</translation>
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
        <translation>治疗前</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1周</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Read on another page, not in the paper</source>
        <translation>见于其他网页，不是论文本身</translation>
    </message>
    <message>
        <source>Seen in the paper, often only its summary, or in a trial registry</source>
        <translation>见于论文（常常只有摘要）或试验登记</translation>
    </message>
    <message>
        <source>Only in the promotional article, seen in no other source</source>
        <translation>仅见于宣传文章，没有其他来源</translation>
    </message>
    <message>
        <source>General knowledge, to be checked</source>
        <translation>一般知识，出处待核对</translation>
    </message>
    <message>
        <source>Worked out from reported figures</source>
        <translation>由已报告的数字算出</translation>
    </message>
    <message>
        <source>Our own explanation</source>
        <translation>我们的说明</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Followed for</source>
        <translation>随访时间</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>新患者</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Diseases</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>治疗</translation>
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
        <translation>草稿，尚未经临床医生审核</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translation>由%1于%2审核</translation>
    </message>
    <message>
        <source>Not reported in our source</source>
        <translation>所用资料未提供</translation>
    </message>
    <message>
        <source>%1 (to be checked)</source>
        <translation>%1（出处待核对）</translation>
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
        <translation>开始时</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>病例报告</translation>
    </message>
    <message>
        <source>Review of studies</source>
        <translation>研究综述</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>数值代表什么</translation>
    </message>
    <message>
        <source>Usual range</source>
        <translation>参考范围</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>不高于%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>不低于%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>lower usually means better kidneys</source>
        <translation>数值较低，通常表示肾脏较好</translation>
    </message>
    <message>
        <source>higher usually means better kidneys</source>
        <translation>数值较高，通常表示肾脏较好</translation>
    </message>
</context>
<context>
    <name>analytes</name>
    <message>
        <source>Creatinine in the blood</source>
        <translation>血液中的肌酐</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>肌酐</translation>
    </message>
    <message>
        <source>Kidney function (eGFR)</source>
        <translation>肾功能（eGFR）</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>eGFR</translation>
    </message>
    <message>
        <source>Urea nitrogen in the blood</source>
        <translation>血液中的尿素氮</translation>
    </message>
    <message>
        <source>BUN</source>
        <translation>尿素氮</translation>
    </message>
    <message>
        <source>Haemoglobin in the blood</source>
        <translation>血液中的血红蛋白</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>血红蛋白</translation>
    </message>
    <message>
        <source>Share of red cells in the blood</source>
        <translation>红细胞占血液的比例</translation>
    </message>
    <message>
        <source>Haematocrit</source>
        <translation>红细胞压积</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>收缩压（高压）</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>舒张压（低压）</translation>
    </message>
    <message>
        <source>Platelets in the blood</source>
        <translation>血液中的血小板</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>血小板</translation>
    </message>
    <message>
        <source>Albumin in the urine</source>
        <translation>尿白蛋白</translation>
    </message>
    <message>
        <source>ACR</source>
        <translation>ACR</translation>
    </message>
    <message>
        <source>Protein in the urine in 24 hours</source>
        <translation>24小时尿蛋白</translation>
    </message>
    <message>
        <source>Urine protein</source>
        <translation>尿蛋白</translation>
    </message>
    <message>
        <source>It also falls with less muscle, with little meat in the food, in pregnancy and during a dialysis session. It rises with much muscle and after a meal of cooked meat.</source>
        <translation>肌肉减少、吃肉少、怀孕，以及透析过程中，肌酐也会下降。肌肉发达，或刚吃过熟肉，肌酐会升高。</translation>
    </message>
    <message>
        <source>It is worked out from creatinine, so it looks better when muscle is lost and worse with much muscle. It is not made for sudden kidney injury or pregnancy. Early in diabetes it can be high.</source>
        <translation>eGFR由肌酐算出。肌肉减少时，结果显得比实际好；肌肉发达时，显得比实际差。急性肾损伤和怀孕时不适用。糖尿病早期可能偏高。</translation>
    </message>
    <message>
        <source>It also falls with little protein in the food, poor nutrition, liver failure or too much water in the body. It rises when the body is short of water or bleeds in the gut.</source>
        <translation>蛋白质吃得少、营养不良、肝衰竭或体内水分过多，尿素氮也会下降。脱水或肠胃出血时，尿素氮会升高。</translation>
    </message>
    <message>
        <source>It can rise for a time with hard exercise, fever, an infection, high blood sugar or a period. So it is tested more than once.</source>
        <translation>剧烈运动、发热、感染、血糖过高或来月经，都可能使ACR暂时升高。所以，这项检查要多做几次。</translation>
    </message>
    <message>
        <source>It can rise for a time with hard exercise or fever. The result is wrong if some of the day&apos;s urine is missing.</source>
        <translation>剧烈运动或发热，可能使尿蛋白暂时升高。一天的尿没有收集全，结果就不准。</translation>
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
        <translation>病毒损伤肾脏，干细胞有帮助吗？</translation>
    </message>
    <message>
        <source>It sums up other studies and has no patient of its own</source>
        <translation>只汇总其他研究，没有纳入患者</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This is a review of other studies. It has no patient of its own, so there is nothing to chart.</source>
        <translation>这是对其他研究的综述，没有纳入患者。所以没有数据可以作图。</translation>
    </message>
    <message>
        <source>The authors read other studies about viruses that harm the kidneys.</source>
        <translation>作者阅读了其他人关于病毒伤害肾脏的研究。</translation>
    </message>
    <message>
        <source>In 2020 the FDA, the US drug agency, said that no exosome product was approved.</source>
        <translation>2020年，美国药品监管机构FDA表示，没有任何外泌体产品获批。</translation>
    </message>
    <message>
        <source>We found no result in people whose kidneys were harmed by a virus.</source>
        <translation>病毒引起的肾损伤方面，我们没有找到任何人体结果。</translation>
    </message>
    <message>
        <source>A trial of MSC for kidney injury in COVID-19 was listed. The copy we saw, from January 2022, had no results.</source>
        <translation>曾有一项登记的试验，用间充质干细胞治疗新冠相关的肾损伤。我们看到的是2022年1月的登记页，没有结果。</translation>
    </message>
    <message>
        <source>We found one exosome trial. It had 40 people with CKD, not with a virus.</source>
        <translation>我们找到一项外泌体试验，有40人参加。他们得的是慢性肾脏病，不是病毒感染。</translation>
    </message>
    <message>
        <source>In one trial, MSC were given at a kidney transplant. Rejection was less common, and survival was about the same.</source>
        <translation>一项试验在肾移植时使用间充质干细胞。排斥反应较少，存活率差不多。</translation>
    </message>
    <message>
        <source>They also say what is still to be solved: standard production, long-term safety and getting the cells to the right place.</source>
        <translation>作者也提到尚未解决的问题：怎样统一制备，长期是否安全。还有，怎样把细胞送到该去的地方。</translation>
    </message>
    <message>
        <source>AKI from a virus; MSC and exosomes</source>
        <translation>病毒引起的急性肾损伤（AKI）；间充质干细胞和外泌体</translation>
    </message>
    <message>
        <source>As next steps they name cells with changed genes, used together with drugs against viruses.</source>
        <translation>作者提出的下一步是改造细胞基因，并与抗病毒药合用。</translation>
    </message>
    <message>
        <source>A review brings no new facts about side effects.</source>
        <translation>综述不提供副作用方面的新资料。</translation>
    </message>
    <message>
        <source>The promotional article says that early trials in people showed clear gains.</source>
        <translation>宣传文章说，早期人体试验显示明显改善。</translation>
    </message>
    <message>
        <source>We found no study in people that sets exosomes against dialysis or a transplant. So nobody can call them safer or better.</source>
        <translation>我们没有找到比较外泌体与透析或移植的人体研究。所以谁也不能说外泌体更安全或更好。</translation>
    </message>
    <message>
        <source>Dialysis does a part of the work of the kidneys. A transplanted kidney does most of it. We found no study in people in which exosomes took over this work.</source>
        <translation>透析只能代替肾脏的一部分工作，移植的肾能代替大部分。我们没有找到外泌体代替肾脏工作的人体研究。</translation>
    </message>
    <message>
        <source>They say that MSC and exosomes may hold back a virus. They may also calm inflammation (the body&apos;s defence reaction) and help repair.</source>
        <translation>作者认为，间充质干细胞和外泌体也许能抑制病毒。两者也许还能减轻炎症（身体的防御反应），帮助修复。</translation>
    </message>
</context>
<context>
    <name>cases/riordan-2022</name>
    <message>
        <source>Panama</source>
        <translation>巴拿马</translation>
    </message>
    <message>
        <source>Umbilical-cord cells after sudden kidney failure</source>
        <translation>急性肾损伤后，输注脐带细胞</translation>
    </message>
    <message>
        <source>One patient, nobody to compare with</source>
        <translation>只有一名患者，没有对照</translation>
    </message>
    <message>
        <source>Man, 50</source>
        <translation>男，50岁</translation>
    </message>
    <message>
        <source>Sudden kidney failure (AKI), then IgA nephropathy</source>
        <translation>急性肾损伤（AKI，旧称急性肾衰竭），之后查出IgA肾病</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, into a vein</source>
        <translation>脐带间充质干细胞，静脉输注</translation>
    </message>
    <message>
        <source>120 million cells in 3 days</source>
        <translation>3天共1.2亿个细胞</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6个月</translation>
    </message>
    <message>
        <source>High, no figure</source>
        <translation>偏高，无数值</translation>
    </message>
    <message>
        <source>Cells given over 3 days</source>
        <translation>输注细胞，历时3天</translation>
    </message>
    <message>
        <source>The day of the first value is not known. We cannot tell when the creatinine began to fall.</source>
        <translation>不知道第一个数值是哪一天测的。因此无法判断肌酐从何时开始下降。</translation>
    </message>
    <message>
        <source>He had sudden kidney failure. Then his doctors found IgA nephropathy. He also had high blood pressure.</source>
        <translation>他发生急性肾损伤（旧称急性肾衰竭），之后医生查出IgA肾病。他还有高血压。</translation>
    </message>
    <message>
        <source>He was given 120 million cells from umbilical cords, into a vein, over 3 days.</source>
        <translation>3天内，他静脉输注了脐带来源的细胞，共1.2亿个。</translation>
    </message>
    <message>
        <source>After 1 month he said that he felt much better. After 6 months he no longer took nifedipine. Other drugs are not named.</source>
        <translation>1个月后，他说自己感觉好多了。6个月后，他不再服用硝苯地平。其他药物没有说明。</translation>
    </message>
    <message>
        <source>One person is too few to find a rare harm.</source>
        <translation>只有一名患者，发现不了少见的伤害。</translation>
    </message>
    <message>
        <source>This is one person. There was nobody to compare him with.</source>
        <translation>这里只有一名患者，没有对照。</translation>
    </message>
    <message>
        <source>Sudden kidney failure can also get better without cells. So we cannot know whether the cells helped him.</source>
        <translation>不接受细胞治疗，急性肾损伤也可能好转。所以无法判断他的好转是不是细胞的作用。</translation>
    </message>
    <message>
        <source>One author founded an institute in Panama that treats patients with stem cells. Another is its medical director. We could not see what the paper says about this.</source>
        <translation>巴拿马有一家机构用干细胞治疗患者，创办人是作者之一。另一名作者是该机构的医疗主任。论文对此如何说明，我们没能看到。</translation>
    </message>
    <message>
        <source>This was sudden kidney failure. It says nothing about long-term kidney disease.</source>
        <translation>他得的是急性肾损伤，不能说明慢性肾脏病的情况。</translation>
    </message>
    <message>
        <source>His blood pressure was 130/80 mmHg after 1 month and 120/80 mmHg after 6 months.</source>
        <translation>1个月后，他的血压为130/80 mmHg，6个月后为120/80 mmHg。</translation>
    </message>
    <message>
        <source>No harm was reported, at the time or later.</source>
        <translation>输注期间和之后，都没有报告不良情况。</translation>
    </message>
    <message>
        <source>Protein in the urine, the biopsy grade and other drugs are not in our source.</source>
        <translation>所用资料没有提到尿蛋白、肾活检病理分级和其他用药。</translation>
    </message>
    <message>
        <source>In a trial of sudden kidney injury after heart surgery, half the people on placebo had their old creatinine back within 12 days. They got no cells.</source>
        <translation>一项试验针对心脏手术后的急性肾损伤。安慰剂组没有接受细胞治疗，其中一半人的肌酐在12天内回到原来的水平。</translation>
    </message>
    <message>
        <source>In the USA, dialysis was started in 32,598 people because of sudden kidney injury. Of these, 35% came off dialysis, nearly all within 12 months.</source>
        <translation>在美国，有32,598人因急性肾损伤开始透析。其中35%后来脱离透析，几乎都在12个月之内。</translation>
    </message>
    <message>
        <source>His creatinine was 3.0 mg/dL (265 µmol/L) before. It was 1.03 (91) after 2 months and 1.0 (88) after 6 months.</source>
        <translation>他的肌酐治疗前为265 µmol/L（3.0 mg/dL）。2个月后为91（1.03），6个月后为88（1.0）。</translation>
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
        <translation>取自本人血液的干细胞，注入肾动脉</translation>
    </message>
    <message>
        <source>One patient, nobody to compare with</source>
        <translation>只有一名患者，没有对照</translation>
    </message>
    <message>
        <source>Man, 36</source>
        <translation>男，36岁</translation>
    </message>
    <message>
        <source>His own CD34+ cells, into both kidney arteries</source>
        <translation>自体CD34阳性细胞，注入双侧肾动脉</translation>
    </message>
    <message>
        <source>23 weeks</source>
        <translation>23周</translation>
    </message>
    <message>
        <source>Still high after dialysis, no figure</source>
        <translation>透析后仍偏高，无数值</translation>
    </message>
    <message>
        <source>Our source gives one value only. The value before the cells is missing, so we cannot show how far it fell.</source>
        <translation>所用资料只有一个数值，没有治疗前的数值。所以无法显示下降了多少。</translation>
    </message>
    <message>
        <source>Sudden kidney failure (AKI) on damaged kidneys, high blood pressure that was hard to treat</source>
        <translation>原有肾损害，又发生急性肾损伤（AKI），高血压很难控制</translation>
    </message>
    <message>
        <source>Cells put into both kidney arteries</source>
        <translation>细胞注入双侧肾动脉</translation>
    </message>
    <message>
        <source>He had sudden kidney failure on top of older kidney damage. His high blood pressure was hard to treat.</source>
        <translation>他的肾脏原本就有损害，又发生急性肾损伤（旧称急性肾衰竭）。他的高血压很难控制。</translation>
    </message>
    <message>
        <source>His eyes, heart and brain were harmed too.</source>
        <translation>他的眼睛、心脏和大脑也受到损害。</translation>
    </message>
    <message>
        <source>Dialysis eased some signs of the high blood pressure. But his kidneys did not get better.</source>
        <translation>透析减轻了高血压的一些表现，但肾脏没有好转。</translation>
    </message>
    <message>
        <source>He was given G-CSF, a drug that moves young blood cells into the blood. His own CD34+ cells were taken from there. They were put into both kidney arteries.</source>
        <translation>医生给他用了G-CSF，让未成熟的血细胞进入血液。之后从血液中分离出他自己的CD34阳性细胞，注入双侧肾动脉。</translation>
    </message>
    <message>
        <source>His blood pressure was well controlled with two drugs: nifedipine 60 mg and olmesartan 20 mg.</source>
        <translation>用硝苯地平60 mg和奥美沙坦20 mg后，他的血压控制良好。</translation>
    </message>
    <message>
        <source>He had a fever for a short time.</source>
        <translation>他曾短暂发热。</translation>
    </message>
    <message>
        <source>His platelet count changed for a time. Whether it went up or down still has to be checked.</source>
        <translation>他的血小板数量曾有短暂变化。是升高还是降低，还有待核实。</translation>
    </message>
    <message>
        <source>One person cannot show how safe a treatment is.</source>
        <translation>一个人的情况不能说明一种治疗有多安全。</translation>
    </message>
    <message>
        <source>We do not know how much his kidneys changed. Nobody was there to compare him with. So we cannot know whether the cells helped.</source>
        <translation>我们不知道他的肾脏变化了多少，也没有对照。所以无法判断细胞有没有帮助。</translation>
    </message>
    <message>
        <source>He also had drugs for his blood pressure.</source>
        <translation>他同时还用了降压药。</translation>
    </message>
    <message>
        <source>In another report, four people with malignant hypertension came off dialysis. It took 4 to 15 months. They had blood pressure treatment and no cells.</source>
        <translation>另一份报告中，4名恶性高血压患者在4至15个月后脱离了透析。他们接受降压治疗，没有接受细胞治疗。</translation>
    </message>
    <message>
        <source>Our source does not say whether or when he came off dialysis.</source>
        <translation>所用资料没有说明他有没有脱离透析，也没有说明时间。</translation>
    </message>
    <message>
        <source>He was followed for 23 weeks. That is too short to know about the long term.</source>
        <translation>他只随访了23周，时间太短，不能说明长期情况。</translation>
    </message>
    <message>
        <source>That is still far above the usual range. If it was steady by then, it is an eGFR of about 27 by our own calculation. That is a severe drop (stage G4).</source>
        <translation>这仍远高于参考范围。如果当时肌酐已经稳定，按我们自己的计算，eGFR约为27，属于重度下降（G4期）。</translation>
    </message>
    <message>
        <source>Others do not recover. Of 120 people with malignant hypertension, 29 later needed dialysis or a new kidney.</source>
        <translation>也有人没有恢复。在120名恶性高血压患者中，29人后来需要透析或肾移植。</translation>
    </message>
    <message>
        <source>He was the first patient of an early trial. A trial registry lists what seems to be this trial. It tests safety first. It has no comparison group.</source>
        <translation>他是一项早期试验的第一名患者。试验登记网站上有一项试验，看来就是这一项。那项试验首先考察安全性，没有对照组。</translation>
    </message>
    <message>
        <source>After 23 weeks his creatinine was 2.96 mg/dL (262 µmol/L).</source>
        <translation>23周后，他的肌酐为262 µmol/L（2.96 mg/dL）。</translation>
    </message>
</context>
<context>
    <name>cases/wang-2024</name>
    <message>
        <source>Five years after four cell infusions</source>
        <translation>输注四次细胞，五年之后</translation>
    </message>
    <message>
        <source>One patient, nobody to compare with</source>
        <translation>只有一名患者，没有对照</translation>
    </message>
    <message>
        <source>Man, 58</source>
        <translation>男，58岁</translation>
    </message>
    <message>
        <source>Kidney stones again and again, concern about CKD stage 3</source>
        <translation>肾结石反复发作，担心是慢性肾脏病（CKD）3期</translation>
    </message>
    <message>
        <source>MSC; our source does not say where the cells came from</source>
        <translation>间充质干细胞；所用资料没有说明细胞来源</translation>
    </message>
    <message>
        <source>4 infusions in 2 months, 500 million (5.0×10⁸) cells each</source>
        <translation>2个月内输注4次，每次5亿个（5.0×10⁸）细胞</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5年</translation>
    </message>
    <message>
        <source>Lower than usual, no figure</source>
        <translation>偏低，无数值</translation>
    </message>
    <message>
        <source>Called normal, no figure</source>
        <translation>文中称正常，无数值</translation>
    </message>
    <message>
        <source>Raised, no figure</source>
        <translation>偏高，无数值</translation>
    </message>
    <message>
        <source>Four infusions of cells in two months</source>
        <translation>两个月内输注四次细胞</translation>
    </message>
    <message>
        <source>Our source gives words such as “normal” but no figures. So there is nothing to chart.</source>
        <translation>所用资料只有“正常”这类说法，没有数值，所以无法作图。</translation>
    </message>
    <message>
        <source>He had kidney stones again and again. His eGFR was lower than usual. BUN and creatinine were raised. There was concern about CKD stage 3.</source>
        <translation>他的肾结石反复发作。eGFR偏低，血尿素氮和肌酐偏高。当时担心是慢性肾脏病3期。</translation>
    </message>
    <message>
        <source>He was given four infusions of MSC in two months. Each held 5.0×10⁸ (500 million) cells.</source>
        <translation>他在两个月内输注了四次间充质干细胞，每次5.0×10⁸个（5亿个）。</translation>
    </message>
    <message>
        <source>Five years later the authors report no new stone. They call his eGFR, BUN and creatinine normal.</source>
        <translation>作者报告，五年后他没有长新的结石。作者称，他的eGFR、血尿素氮和肌酐正常。</translation>
    </message>
    <message>
        <source>Our source does not mention side effects. That does not mean there were none.</source>
        <translation>所用资料没有提到副作用。这不表示没有副作用。</translation>
    </message>
    <message>
        <source>This is one person, with nobody to compare with and no figures. Nobody can check what changed, or why.</source>
        <translation>这里只有一名患者，没有对照，也没有数值。有什么变化、为什么变化，谁也无法核实。</translation>
    </message>
    <message>
        <source>The concern was CKD stage 3.</source>
        <translation>当时担心的是慢性肾脏病3期。</translation>
    </message>
    <message>
        <source>Stage 3 is not kidney failure. Kidney failure is stage G5.</source>
        <translation>3期不是肾衰竭。G5期才是肾衰竭。</translation>
    </message>
    <message>
        <source>Other pages link some of the authors to private companies for cells or for IVF (test-tube babies). These are in California and Taiwan. We could not confirm the institute that the promotional article names.</source>
        <translation>其他网页提到，部分作者与私营公司有关联。这些公司经营细胞或试管婴儿业务，设在美国加州和中国台湾。宣传文章所写的研究所，我们无法证实。</translation>
    </message>
    <message>
        <source>After a first stone, about 30 to 50% of people have another within 5 years. So many have none, even without cells. He had stones again and again, so these figures may not fit him.</source>
        <translation>第一次长结石后，约30%至50%的人在5年内再长。也就是说，很多人不接受细胞治疗，也没有再长。他的结石反复发作，这些数字可能不适用于他。</translation>
    </message>
    <message>
        <source>By its citation, this is a chapter in a book series, not a paper in a journal.</source>
        <translation>从引用信息看，这是丛书中的一章，不是期刊论文。</translation>
    </message>
    <message>
        <source>Stones that block both kidneys, or the only one that works, raise creatinine. It may fall once the block clears.</source>
        <translation>结石如果堵住两侧尿路，或堵住唯一能工作的肾，肌酐就会升高。疏通之后，肌酐可能下降。</translation>
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
        <translation>不良事件（AE）；严重不良事件（SAE）</translation>
    </message>
    <message>
        <source>adverse event|adverse events|serious adverse event|serious adverse events</source>
        <translation>不良事件|严重不良事件</translation>
    </message>
    <message>
        <source>AE|SAE|side effect|side effects|adverse reaction|adverse reactions|adverse effect|adverse effects</source>
        <translation>AE|SAE|副作用|不良反应|副反应|毒副作用</translation>
    </message>
    <message>
        <source>A health problem that happens during treatment. The treatment may or may not be the cause.</source>
        <translation>治疗期间发生的健康问题，不一定由治疗引起。</translation>
    </message>
</context>
<context>
    <name>glossary/aki</name>
    <message>
        <source>AKI</source>
        <translation>急性肾损伤</translation>
    </message>
    <message>
        <source>acute kidney injury (older name: acute renal failure)</source>
        <translation>急性肾损伤（旧称急性肾衰竭）</translation>
    </message>
    <message>
        <source>AKI|acute kidney injury|acute kidney failure|acute renal failure</source>
        <translation>AKI|急性肾损伤|急性肾衰竭</translation>
    </message>
    <message>
        <source>sudden kidney failure|sudden kidney injury|acute renal injury|ARF</source>
        <translation>急性肾衰|急性肾功能衰竭|急性肾功能不全|急性肾脏损伤</translation>
    </message>
    <message>
        <source>The kidneys stop working well within hours or days. It can be deadly, but it can also heal.</source>
        <translation>肾功能在几小时到几天内突然变差。可能危及生命，也有机会恢复。</translation>
    </message>
    <message>
        <source>Creatinine goes up by 0.3 mg/dL (26.5 µmol/L) or more in 48 hours. Or it goes up to at least 1.5 times the starting level in 7 days.</source>
        <translation>48小时内，肌酐升高26.5 µmol/L（0.3 mg/dL）或以上。或者7天内，升到起始值的1.5倍或以上。</translation>
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
        <translation>白蛋白尿（尿白蛋白/肌酐比值）</translation>
    </message>
    <message>
        <source>albuminuria|ACR|UACR|albumin-to-creatinine ratio</source>
        <translation>白蛋白尿|尿白蛋白/肌酐比值|尿白蛋白|ACR|UACR</translation>
    </message>
    <message>
        <source>microalbuminuria|urine albumin|urinary albumin|microalbumin</source>
        <translation>微量白蛋白尿|尿微量白蛋白|尿白蛋白与肌酐比值|尿白蛋白肌酐比</translation>
    </message>
    <message>
        <source>Albumin is a blood protein. A little of it in the urine is normal. The ACR test shows how much leaks out. An ACR of 30 mg/g or more for 3 months is a sign of kidney disease.</source>
        <translation>白蛋白是血液里的一种蛋白质，尿里有一点点是正常的。ACR检查显示漏出了多少。ACR达到30 mg/g或以上，并持续3个月，是肾脏病的表现。</translation>
    </message>
    <message>
        <source>A1 is below 30 mg/g: normal or a little raised. A2 is 30 to 300 mg/g: raised. A3 is above 300 mg/g: very much raised.</source>
        <translation>A1低于30 mg/g，正常或略高。A2为30至300 mg/g，偏高。A3高于300 mg/g，明显偏高。</translation>
    </message>
</context>
<context>
    <name>glossary/allogeneic</name>
    <message>
        <source>Allogeneic</source>
        <translation>同种异体</translation>
    </message>
    <message>
        <source>from another person</source>
        <translation>同种异体（异体）</translation>
    </message>
    <message>
        <source>allogeneic</source>
        <translation>同种异体|异体|!变异体|!差异体|!特异体|!异体字</translation>
    </message>
    <message>
        <source>allogenic|donor cells|from a donor|allogeneic cells</source>
        <translation>异体细胞|同种异基因|异基因|他人的细胞|供者的细胞</translation>
    </message>
    <message>
        <source>Cells or tissue that come from another person. The body may react to them.</source>
        <translation>取自其他人的细胞或组织，身体可能对它产生反应。</translation>
    </message>
</context>
<context>
    <name>glossary/approval</name>
    <message>
        <source>Conditional approval</source>
        <translation>附条件批准</translation>
    </message>
    <message>
        <source>conditional marketing approval</source>
        <translation>附条件批准上市</translation>
    </message>
    <message>
        <source>conditional approval|conditional marketing approval|conditionally approved</source>
        <translation>附条件批准</translation>
    </message>
    <message>
        <source>conditional licence|conditional license|conditional marketing authorisation|conditional marketing authorization</source>
        <translation>有条件批准|附条件上市|附条件上市许可</translation>
    </message>
    <message>
        <source>A medicine may be sold early for one serious disease, but the maker must finish more tests.</source>
        <translation>药品先获准用于某一种严重疾病，厂家还必须补做试验。</translation>
    </message>
</context>
<context>
    <name>glossary/autologous</name>
    <message>
        <source>Autologous</source>
        <translation>自体</translation>
    </message>
    <message>
        <source>from the same person</source>
        <translation>来自患者本人</translation>
    </message>
    <message>
        <source>autologous</source>
        <translation>自体|!自体免疫|!自体抗体|!自体吞噬|!来自体|!源自体|!各自体</translation>
    </message>
    <message>
        <source>own cells|your own cells|from yourself|autologous cells</source>
        <translation>自体细胞|自身细胞|自己的细胞|本人的细胞|自体移植</translation>
    </message>
    <message>
        <source>Cells or tissue taken from you and given back to you.</source>
        <translation>取自患者本人的细胞或组织，再用回本人身上。</translation>
    </message>
</context>
<context>
    <name>glossary/bun</name>
    <message>
        <source>BUN</source>
        <translation>血尿素氮</translation>
    </message>
    <message>
        <source>blood urea nitrogen</source>
        <translation>血尿素氮（BUN）</translation>
    </message>
    <message>
        <source>BUN|blood urea nitrogen</source>
        <translation>BUN|血尿素氮|尿素氮</translation>
    </message>
    <message>
        <source>urea|urea nitrogen|blood urea|serum urea nitrogen</source>
        <translation>尿素|血尿素|血中尿素氮|血清尿素氮|血液尿素氮</translation>
    </message>
    <message>
        <source>About 7 to 20 mg/dL (2.5 to 7.1 mmol/L). Go by the range on your own report.</source>
        <translation>约7至20 mg/dL（2.5至7.1 mmol/L）。请以您自己报告上的参考范围为准。</translation>
    </message>
    <message>
        <source>Waste from the protein you eat. The level goes up when kidneys are weak, when your body is short of water, or when you eat a lot of protein.</source>
        <translation>蛋白质分解后的废物。肾功能差、脱水，或吃很多蛋白质时，血尿素氮会升高。</translation>
    </message>
</context>
<context>
    <name>glossary/case_report</name>
    <message>
        <source>Case report</source>
        <translation>病例报告</translation>
    </message>
    <message>
        <source>case report</source>
        <translation>病例报告</translation>
    </message>
    <message>
        <source>case report|case reports</source>
        <translation>病例报告|!病例报告表</translation>
    </message>
    <message>
        <source>case study|case history|single case|patient story</source>
        <translation>个案报告|个案|病例|单个病例</translation>
    </message>
    <message>
        <source>The story of one patient. It can give ideas, but it cannot prove that a treatment works.</source>
        <translation>一名患者的治疗经过。能提供线索，但不能证明疗法有效。</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 4 or weaker.</source>
        <translation>证据等级为第4级或更弱（OCEBM）。</translation>
    </message>
</context>
<context>
    <name>glossary/cd34</name>
    <message>
        <source>CD34+ cell</source>
        <translation>CD34阳性细胞</translation>
    </message>
    <message>
        <source>CD34-positive cell</source>
        <translation>CD34阳性细胞（CD34+细胞）</translation>
    </message>
    <message>
        <source>CD34+|CD34+ cell|CD34+ cells|CD34-positive cell|CD34-positive cells</source>
        <translation>CD34+|CD34+细胞|CD34阳性细胞</translation>
    </message>
    <message>
        <source>CD34|CD34 cell|CD34 cells|CD34 positive cell|CD34 positive cells</source>
        <translation>CD34|CD34细胞|CD34阳性干细胞</translation>
    </message>
    <message>
        <source>A young blood cell with a marker called CD34. Some help to build small blood vessels.</source>
        <translation>带有CD34标记的未成熟的血细胞，有些能帮助形成小血管。</translation>
    </message>
    <message>
        <source>Trials gave 25 to 50 million cells into an artery.</source>
        <translation>试验中，每条动脉注入2,500万至5,000万个细胞。</translation>
    </message>
</context>
<context>
    <name>glossary/ci</name>
    <message>
        <source>Confidence interval</source>
        <translation>置信区间</translation>
    </message>
    <message>
        <source>95 % confidence interval (95 % CI)</source>
        <translation>95%置信区间（95% CI）</translation>
    </message>
    <message>
        <source>confidence interval|confidence intervals|95 % CI|95% CI</source>
        <translation>置信区间|95% CI|95 % CI</translation>
    </message>
    <message>
        <source>CI|confidence limits|confidence range</source>
        <translation>CI|可信区间|信赖区间|置信范围</translation>
    </message>
    <message>
        <source>A range that likely holds the true answer. A wide range means we are less sure.</source>
        <translation>真实结果很可能落在的范围，越宽表示越不确定。</translation>
    </message>
    <message>
        <source>For a ratio: no clear effect if the range includes 1. For a difference: no clear effect if it includes 0.</source>
        <translation>如果是比值：范围包含1，就没有明确效果。如果是差值：范围包含0，就没有明确效果。</translation>
    </message>
</context>
<context>
    <name>glossary/ckd</name>
    <message>
        <source>CKD</source>
        <translation>慢性肾脏病</translation>
    </message>
    <message>
        <source>chronic kidney disease</source>
        <translation>慢性肾脏病</translation>
    </message>
    <message>
        <source>CKD|chronic kidney disease|!DAPA-CKD|!CKD-EPI</source>
        <translation>CKD|慢性肾脏病|!DAPA-CKD|!CKD-EPI</translation>
    </message>
    <message>
        <source>chronic renal disease|chronic kidney failure|chronic renal failure|chronic renal insufficiency|CRF</source>
        <translation>慢性肾病|慢性肾衰竭|慢性肾衰|慢性肾功能衰竭|慢性肾功能不全</translation>
    </message>
    <message>
        <source>Kidney damage or low kidney function that lasts three months or more.</source>
        <translation>肾脏受损或功能下降，持续三个月或更久。</translation>
    </message>
    <message>
        <source>Stages G1 to G5 grade kidney function. Stages A1 to A3 grade albumin in the urine.</source>
        <translation>G1至G5是肾功能的分期，A1至A3是尿白蛋白的分级。</translation>
    </message>
</context>
<context>
    <name>glossary/coi</name>
    <message>
        <source>Conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>conflict of interest|conflicts of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>COI|competing interest|competing interests|declaration of interest|financial interest</source>
        <translation>COI|利益关系|利益声明|利益冲突声明</translation>
    </message>
    <message>
        <source>When someone may gain, such as money, from what they report. Readers should know about it.</source>
        <translation>报告的人可能从结果中得到好处，例如金钱。读者应该知道这一点。</translation>
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
        <translation>知情同意书|同意书|患者同意</translation>
    </message>
    <message>
        <source>You agree to a treatment or study after you hear the risks, the benefits and your other choices. You can say no.</source>
        <translation>您了解风险、好处和其他选择后，才同意治疗或参加研究。您可以拒绝。</translation>
    </message>
</context>
<context>
    <name>glossary/conservative_care</name>
    <message>
        <source>Conservative kidney management</source>
        <translation>肾脏保守治疗</translation>
    </message>
    <message>
        <source>full kidney care without dialysis (CKM)</source>
        <translation>不透析的全面肾病治疗（CKM）</translation>
    </message>
    <message>
        <source>conservative kidney management|conservative kidney care|conservative care|conservative management</source>
        <translation>肾脏保守治疗|保守治疗</translation>
    </message>
    <message>
        <source>CKM|supportive care|kidney supportive care|care without dialysis|no dialysis|palliative care</source>
        <translation>CKM|保守疗法|非透析治疗|不透析|肾脏支持治疗|姑息治疗|缓和医疗|安宁疗护</translation>
    </message>
    <message>
        <source>Full kidney care without dialysis or a transplant: drugs, diet, relief of symptoms and support. Some people who are older or frail choose it, as dialysis may not help them live longer.</source>
        <translation>不透析也不移植，其他治疗照常：用药、饮食、减轻症状和身心支持。有些年长或体弱者这样选择，因为透析不一定能延长生命。</translation>
    </message>
</context>
<context>
    <name>glossary/control</name>
    <message>
        <source>Control group</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>comparison group</source>
        <translation>用来比较的一组</translation>
    </message>
    <message>
        <source>control group|control groups|comparison group|comparison groups</source>
        <translation>对照组|!对照组织</translation>
    </message>
    <message>
        <source>control|controls|control arm|comparator arm</source>
        <translation>对照|比较组|控制组</translation>
    </message>
    <message>
        <source>People in a study who do not get the new treatment. They show what would happen without it.</source>
        <translation>研究中没有接受新疗法的人。他们让我们知道，不用新疗法会怎样。</translation>
    </message>
</context>
<context>
    <name>glossary/creatinine</name>
    <message>
        <source>Creatinine</source>
        <translation>肌酐</translation>
    </message>
    <message>
        <source>serum creatinine (Scr)</source>
        <translation>血清肌酐（Scr）</translation>
    </message>
    <message>
        <source>creatinine|serum creatinine|Scr</source>
        <translation>肌酐|血肌酐|血清肌酐|Scr</translation>
    </message>
    <message>
        <source>Cr|blood creatinine|plasma creatinine|creatinine level</source>
        <translation>Cr|肌酸酐|血肌酸酐|血清肌酸酐|血中肌酸酐</translation>
    </message>
    <message>
        <source>Waste made by your muscles. Your kidneys remove it, so a high level in the blood can mean they are not working well.</source>
        <translation>肌肉产生的废物，由肾脏排出。血肌酐偏高，可能表示肾功能变差。</translation>
    </message>
    <message>
        <source>Men: about 0.74 to 1.35 mg/dL (65 to 119 µmol/L). Women: about 0.59 to 1.04 mg/dL (52 to 92 µmol/L). Some lists give 0.6 to 1.2 mg/dL for both. Laboratories differ. A value inside the range does not rule out kidney disease. By our own calculation, a woman of 60 with 1.2 mg/dL (106 µmol/L) has an eGFR of about 52.</source>
        <translation>男性约65至119 µmol/L（0.74至1.35 mg/dL），女性约52至92 µmol/L（0.59至1.04 mg/dL）。有的资料不分男女，写0.6至1.2 mg/dL。不同实验室的范围不同。数值在范围之内，也不能排除肾脏病。按我们自己的计算，60岁女性肌酐106 µmol/L（1.2 mg/dL），eGFR约为52。</translation>
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
        <translation>血液透析、腹膜透析</translation>
    </message>
    <message>
        <source>dialysis|kidney dialysis</source>
        <translation>透析|!渗透析</translation>
    </message>
    <message>
        <source>renal dialysis|kidney machine|renal replacement therapy|kidney replacement therapy</source>
        <translation>洗肾|人工肾|肾脏替代治疗|肾替代治疗</translation>
    </message>
    <message>
        <source>A treatment that cleans the blood when the kidneys cannot. It does a part of their work. It uses a machine, or the lining of the belly.</source>
        <translation>肾脏不能清除废物时，用机器或腹膜清洁血液的治疗。透析只能代替肾脏的一部分工作。</translation>
    </message>
</context>
<context>
    <name>glossary/dkd</name>
    <message>
        <source>Diabetic kidney disease</source>
        <translation>糖尿病肾脏病</translation>
    </message>
    <message>
        <source>DKD; diabetic nephropathy</source>
        <translation>糖尿病肾脏病（糖尿病肾病）</translation>
    </message>
    <message>
        <source>DKD|diabetic kidney disease|diabetic nephropathy|!FIDELIO-DKD</source>
        <translation>DKD|糖尿病肾脏病|糖尿病肾病|!非糖尿病肾脏病|!非糖尿病肾病|!FIDELIO-DKD</translation>
    </message>
    <message>
        <source>diabetic renal disease|diabetes kidney disease|kidney disease from diabetes|DN</source>
        <translation>糖尿病肾脏疾病|糖尿病性肾病|糖尿病肾病变|糖肾|DN</translation>
    </message>
    <message>
        <source>Kidney damage caused by diabetes. It is a leading cause of kidney failure.</source>
        <translation>由糖尿病造成的肾损害，是肾衰竭的主要原因之一。</translation>
    </message>
</context>
<context>
    <name>glossary/egfr</name>
    <message>
        <source>eGFR</source>
        <translation>估算肾小球滤过率</translation>
    </message>
    <message>
        <source>estimated glomerular filtration rate</source>
        <translation>估算肾小球滤过率（eGFR）</translation>
    </message>
    <message>
        <source>eGFR|estimated glomerular filtration rate</source>
        <translation>eGFR|估算肾小球滤过率|肾小球滤过率</translation>
    </message>
    <message>
        <source>A number that shows how well your kidneys clean your blood. It is worked out from a blood test, your age and your sex.</source>
        <translation>反映肾脏过滤血液能力的数字，用血肌酐、年龄和性别算出来。</translation>
    </message>
    <message>
        <source>Normal or high. It counts as kidney disease only with another sign of harm.</source>
        <translation>正常或偏高。还要有其他肾损伤的表现，才算肾脏病。</translation>
    </message>
    <message>
        <source>GFR|glomerular filtration rate|kidney function|renal function|kidney function test</source>
        <translation>GFR|估计肾小球滤过率|肾丝球过滤率|肾丝球滤过率|肾功能|肾脏功能|肾功能检查</translation>
    </message>
    <message>
        <source>A little low. It counts as kidney disease only with another sign of harm.</source>
        <translation>略低。还要有其他肾损伤的表现，才算肾脏病。</translation>
    </message>
    <message>
        <source>The drop is mild to moderate.</source>
        <translation>轻度至中度下降。</translation>
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
        <translation>90或以上为正常或偏高。这个数值随年龄下降，年长的人常在60至89之间。如果没有肾损伤的表现，60至89不算肾脏病。低于60并持续3个月或更久，属于慢性肾脏病。低于15为G5期，即肾衰竭。单位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>Kidney failure. Not everybody needs dialysis at once. The letter D is added for people on dialysis.</source>
        <translation>肾衰竭，但不是人人都要马上透析。正在透析的患者再加字母D。</translation>
    </message>
    <message>
        <source>One test cannot show chronic kidney disease. The signs must last three months or more. eGFR is for adults whose creatinine is steady. Do not use it in sudden kidney injury. It can mislead with very much or very little muscle, after an amputation, on an unusual diet and in pregnancy. A blood test for cystatin C can then help.</source>
        <translation>一次检查不能诊断慢性肾脏病，异常要持续三个月或更久。eGFR适用于肌酐稳定的成年人，急性肾损伤时不能用。肌肉很多或很少、截肢、饮食特殊或怀孕时，eGFR可能不准。这时可以加做胱抑素C血液检查。</translation>
    </message>
</context>
<context>
    <name>glossary/esrd</name>
    <message>
        <source>ESRD (kidney failure)</source>
        <translation>终末期肾病</translation>
    </message>
    <message>
        <source>end-stage renal disease</source>
        <translation>终末期肾病（肾衰竭）</translation>
    </message>
    <message>
        <source>ESRD|end-stage renal disease|end-stage kidney disease</source>
        <translation>ESRD|终末期肾病|终末期肾脏病</translation>
    </message>
    <message>
        <source>kidney failure|renal failure|end-stage kidney failure|end-stage renal failure|ESKD|uraemia|uremia</source>
        <translation>肾衰竭|肾衰|肾脏衰竭|肾功能衰竭|终末期肾衰竭|末期肾病|末期肾脏病|尿毒症|ESKD</translation>
    </message>
    <message>
        <source>The last stage of kidney disease. Most people then need dialysis or a new kidney to live. Some choose full kidney care without dialysis.</source>
        <translation>肾病的最后阶段，也就是常说的“尿毒症”。多数人要靠透析或肾移植维持生命。也有人选择不透析的全面肾病治疗。</translation>
    </message>
    <message>
        <source>An eGFR below 15 mL/min/1.73 m² is stage G5. That is not the same as ESRD: people in stage G5 who feel well can be watched closely. In a trial of 828 people, those who started dialysis early did not live longer than those who waited.</source>
        <translation>eGFR低于15 mL/min/1.73 m²，属于G5期，但不等于终末期肾病。G5期的人如果没有不适，可以密切观察。一项试验有828人，较早开始透析的人，并没有比暂缓透析的人活得更久。</translation>
    </message>
</context>
<context>
    <name>glossary/evidence_level</name>
    <message>
        <source>Evidence level</source>
        <translation>证据等级</translation>
    </message>
    <message>
        <source>level of evidence (OCEBM 1–5)</source>
        <translation>证据等级（牛津循证医学中心OCEBM，1至5级）</translation>
    </message>
    <message>
        <source>evidence level|evidence levels|level of evidence|levels of evidence</source>
        <translation>证据等级</translation>
    </message>
    <message>
        <source>strength of evidence|grade of evidence|quality of evidence|OCEBM</source>
        <translation>证据级别|证据分级|证据强度|证据水平|OCEBM</translation>
    </message>
    <message>
        <source>A grade for how much we can trust a result. Level 1 is the strongest.</source>
        <translation>表示结果有多可信的等级，第1级最强。</translation>
    </message>
    <message>
        <source>The levels go from 1 to 5.</source>
        <translation>等级从第1级到第5级。</translation>
    </message>
</context>
<context>
    <name>glossary/exosome</name>
    <message>
        <source>Exosome (MSC-EXO)</source>
        <translation>外泌体</translation>
    </message>
    <message>
        <source>extracellular vesicle (EV)</source>
        <translation>细胞外囊泡（EV）</translation>
    </message>
    <message>
        <source>exosome|exosomes|MSC-EXO|extracellular vesicle|extracellular vesicles</source>
        <translation>外泌体|MSC-EXO|细胞外囊泡</translation>
    </message>
    <message>
        <source>EV|EVs|small extracellular vesicles</source>
        <translation>EV|胞外囊泡|细胞外泌体</translation>
    </message>
    <message>
        <source>A tiny bubble sent out by cells. It carries signals to other cells. It is not a cell.</source>
        <translation>细胞释放的微小囊泡，能把信号带给其他细胞，本身不是细胞。</translation>
    </message>
    <message>
        <source>In 2020 the FDA said that no exosome product was approved.</source>
        <translation>2020年，美国FDA表示没有任何外泌体产品获批。</translation>
    </message>
</context>
<context>
    <name>glossary/finerenone</name>
    <message>
        <source>Finerenone</source>
        <translation>非奈利酮</translation>
    </message>
    <message>
        <source>a non-steroidal mineralocorticoid receptor antagonist (MRA)</source>
        <translation>非甾体类盐皮质激素受体拮抗剂（MRA）</translation>
    </message>
    <message>
        <source>finerenone</source>
        <translation>非奈利酮</translation>
    </message>
    <message>
        <source>MRA|non-steroidal MRA|nonsteroidal MRA|mineralocorticoid receptor antagonist</source>
        <translation>MRA|finerenone|盐皮质激素受体拮抗剂|非甾体MRA</translation>
    </message>
    <message>
        <source>A pill for people with type 2 diabetes and CKD. In trials it slowed kidney disease. It can raise potassium in the blood, so blood tests are needed.</source>
        <translation>口服药，用于2型糖尿病合并慢性肾脏病，在试验中减慢了肾病恶化。可能使血钾升高，所以要定期验血。</translation>
    </message>
    <message>
        <source>In two trials with 13,026 people, 7.1% on placebo and 5.5% on the drug lost much kidney function or died of kidney disease. This was over 3 years. High potassium stopped the drug in 1.7%, and the placebo in 0.6%.</source>
        <translation>两项试验共13,026人，随访3年，看肾功能大幅下降或死于肾病的人有多少。安慰剂组为7.1%，用药组为5.5%。因血钾过高而停药的，用药组有1.7%，安慰剂组有0.6%。</translation>
    </message>
</context>
<context>
    <name>glossary/fistula</name>
    <message>
        <source>Fistula</source>
        <translation>动静脉内瘘</translation>
    </message>
    <message>
        <source>arteriovenous fistula (AVF) for haemodialysis</source>
        <translation>血液透析用的动静脉内瘘（AVF）</translation>
    </message>
    <message>
        <source>fistula|fistulas|arteriovenous fistula|AV fistula</source>
        <translation>动静脉内瘘|内瘘</translation>
    </message>
    <message>
        <source>AVF|vascular access|dialysis access|shunt</source>
        <translation>AVF|动静脉瘘|瘘管|血管通路|透析通路</translation>
    </message>
    <message>
        <source>A vein that a surgeon joins to an artery, mostly in the arm. The vein grows strong enough for the needles of haemodialysis. Take care of the veins in that arm.</source>
        <translation>外科医生把一条静脉接到动脉上，多在手臂。静脉变粗壮后，供血液透析扎针。请保护好这只手臂的血管。</translation>
    </message>
</context>
<context>
    <name>glossary/gcsf</name>
    <message>
        <source>G-CSF</source>
        <translation>粒细胞集落刺激因子</translation>
    </message>
    <message>
        <source>granulocyte colony-stimulating factor</source>
        <translation>粒细胞集落刺激因子</translation>
    </message>
    <message>
        <source>G-CSF|granulocyte colony-stimulating factor</source>
        <translation>G-CSF|粒细胞集落刺激因子</translation>
    </message>
    <message>
        <source>GCSF|granulocyte colony stimulating factor|filgrastim</source>
        <translation>GCSF|粒细胞刺激因子|重组人粒细胞刺激因子|升白针</translation>
    </message>
    <message>
        <source>A drug that moves young blood cells from the bone marrow into the blood. It can cause bone pain.</source>
        <translation>让未成熟的血细胞从骨髓进入血液的药，可能引起骨痛。</translation>
    </message>
    <message>
        <source>One trial gave 5 µg/kg twice a day for 4 days.</source>
        <translation>一项试验的用法：每次5 µg/kg，每天2次，共4天。</translation>
    </message>
</context>
<context>
    <name>glossary/glomerulus</name>
    <message>
        <source>Glomerulus</source>
        <translation>肾小球</translation>
    </message>
    <message>
        <source>glomerulus (plural: glomeruli)</source>
        <translation>肾小球</translation>
    </message>
    <message>
        <source>glomerulus|glomeruli</source>
        <translation>肾小球</translation>
    </message>
    <message>
        <source>kidney filter|kidney filters|renal glomerulus</source>
        <translation>肾丝球|肾脏滤网</translation>
    </message>
    <message>
        <source>A tiny filter in the kidney. Each kidney has about one million of them.</source>
        <translation>肾脏里的微小滤网，每个肾大约有一百万个。</translation>
    </message>
</context>
<context>
    <name>glossary/glp1</name>
    <message>
        <source>GLP-1 drug</source>
        <translation>GLP-1类药物</translation>
    </message>
    <message>
        <source>GLP-1 receptor agonist, such as semaglutide</source>
        <translation>GLP-1受体激动剂，例如司美格鲁肽</translation>
    </message>
    <message>
        <source>GLP-1 drug|GLP-1 drugs|GLP-1 receptor agonist|GLP-1 receptor agonists|semaglutide</source>
        <translation>GLP-1类药物|GLP-1药物|GLP-1受体激动剂|司美格鲁肽</translation>
    </message>
    <message>
        <source>GLP-1|GLP1|GLP-1 agonist|GLP-1 RA|liraglutide|dulaglutide</source>
        <translation>GLP-1|GLP1|胰高血糖素样肽-1受体激动剂|利拉鲁肽|度拉糖肽|司美</translation>
    </message>
    <message>
        <source>A drug for diabetes, most often a shot. In a trial in people with type 2 diabetes and CKD, semaglutide slowed kidney disease. The trial took nobody on dialysis. The drug often upsets the stomach.</source>
        <translation>治糖尿病的药，多为注射。一项试验在2型糖尿病合并慢性肾脏病的患者中进行，司美格鲁肽减慢了肾病恶化。试验没有纳入透析患者。这类药常引起肠胃不适。</translation>
    </message>
    <message>
        <source>In that trial, 23.2% of people on placebo and 18.7% on semaglutide lost much kidney function or died of kidney or heart disease. This was over 3.4 years.</source>
        <translation>那项试验随访3.4年，看肾功能大幅下降，或死于肾病、心脏病的人有多少。安慰剂组为23.2%，司美格鲁肽组为18.7%。</translation>
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
        <translation>移植物抗宿主病（GVHD）</translation>
    </message>
    <message>
        <source>GVHD|graft-versus-host disease</source>
        <translation>GVHD|移植物抗宿主病</translation>
    </message>
    <message>
        <source>graft versus host disease|graft-versus-host reaction|GVH</source>
        <translation>移植物抗宿主反应|移植物抗宿主疾病</translation>
    </message>
    <message>
        <source>After a blood stem-cell transplant, the donor cells may attack the patient. MSC drugs are approved for this in China and, for children, in the USA.</source>
        <translation>造血干细胞移植后，供者的细胞可能攻击患者的身体。中国已批准间充质干细胞药治疗这种病。美国也已批准，用于儿童。</translation>
    </message>
</context>
<context>
    <name>glossary/haematocrit</name>
    <message>
        <source>Haematocrit</source>
        <translation>红细胞压积</translation>
    </message>
    <message>
        <source>haematocrit (Hct, HCT)</source>
        <translation>红细胞压积（血细胞比容）</translation>
    </message>
    <message>
        <source>haematocrit|Hct|HCT</source>
        <translation>红细胞压积|血细胞比容|Hct|HCT</translation>
    </message>
    <message>
        <source>hematocrit|packed cell volume|PCV</source>
        <translation>红细胞比容|红细胞比积|血球压积|血球比容|血球容积比|PCV</translation>
    </message>
    <message>
        <source>The share of your blood that is made of red blood cells.</source>
        <translation>红细胞占血液体积的百分比。</translation>
    </message>
    <message>
        <source>Men: 45 to 52%. Women: 37 to 48%. Another list says 42 to 50% for men and 37 to 47% for women. Go by the range on your own report.</source>
        <translation>男性：45%至52%。女性：37%至48%。另一份资料为男性42%至50%，女性37%至47%。请以您自己报告上的参考范围为准。</translation>
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
        <translation>用机器做的透析</translation>
    </message>
    <message>
        <source>haemodialysis</source>
        <translation>血液透析|血透</translation>
    </message>
    <message>
        <source>HD|dialysis machine|centre dialysis|in-centre dialysis|home haemodialysis</source>
        <translation>HD|洗血|透析机|中心血透|家庭血透|居家血液透析</translation>
    </message>
    <message>
        <source>A machine takes blood out of the body, cleans it and gives it back. It is done in a centre, often three times a week, or at home.</source>
        <translation>机器把血液引出体外，清洁后送回体内。可以在透析中心做，通常每周3次，也可以在家里做。</translation>
    </message>
</context>
<context>
    <name>glossary/haemoglobin</name>
    <message>
        <source>Haemoglobin</source>
        <translation>血红蛋白</translation>
    </message>
    <message>
        <source>haemoglobin (Hb)</source>
        <translation>血红蛋白（Hb）</translation>
    </message>
    <message>
        <source>haemoglobin|Hb</source>
        <translation>血红蛋白|Hb|!糖化血红蛋白|!血红蛋白尿</translation>
    </message>
    <message>
        <source>hemoglobin|Hgb</source>
        <translation>血红素|血色素|Hgb</translation>
    </message>
    <message>
        <source>The part of red blood cells that carries oxygen. It can be low in kidney disease, which makes you tired.</source>
        <translation>红细胞里运送氧气的物质。得了肾病，血红蛋白可能偏低，让人乏力。</translation>
    </message>
    <message>
        <source>Men: 13 to 18 g/dL (130 to 180 g/L). Women: 12 to 16 g/dL (120 to 160 g/L). Laboratories differ. The WHO speaks of anaemia below 13 g/dL in men and below 12 g/dL in women who are not pregnant.</source>
        <translation>男性：130至180 g/L（13至18 g/dL）。女性：120至160 g/L（12至16 g/dL）。不同实验室的范围不同。世界卫生组织的贫血标准：男性低于13 g/dL，没有怀孕的女性低于12 g/dL。</translation>
    </message>
</context>
<context>
    <name>glossary/hla_antibodies</name>
    <message>
        <source>HLA antibodies</source>
        <translation>HLA抗体</translation>
    </message>
    <message>
        <source>antibodies against another person&apos;s cells (sensitisation)</source>
        <translation>针对他人细胞的抗体（致敏）</translation>
    </message>
    <message>
        <source>HLA antibody|HLA antibodies|anti-HLA antibody|anti-HLA antibodies</source>
        <translation>HLA抗体|抗HLA抗体</translation>
    </message>
    <message>
        <source>sensitisation|sensitization|sensitised|sensitized|panel reactive antibodies|PRA|donor-specific antibodies|DSA</source>
        <translation>致敏|群体反应性抗体|PRA|供者特异性抗体|DSA|人类白细胞抗原</translation>
    </message>
    <message>
        <source>Defence proteins against another person&apos;s cells. They can form after a pregnancy, a blood transfusion or a transplant. With them it is harder to find a kidney that fits. Cells from a donor might cause them too, so trials look for them.</source>
        <translation>针对他人细胞的防御蛋白。怀孕、输血或移植之后，体内可能产生这种抗体，会更难找到合适的肾。输注他人的细胞，也可能引起这种抗体，所以试验会检查。</translation>
    </message>
</context>
<context>
    <name>glossary/iga</name>
    <message>
        <source>IgA nephropathy</source>
        <translation>IgA肾病</translation>
    </message>
    <message>
        <source>immunoglobulin A nephropathy (IgAN)</source>
        <translation>免疫球蛋白A肾病（IgAN）</translation>
    </message>
    <message>
        <source>IgA nephropathy|immunoglobulin A nephropathy|IgAN</source>
        <translation>IgA肾病|IgAN</translation>
    </message>
    <message>
        <source>IgA kidney disease|IgA nephritis|Berger disease|Berger&apos;s disease</source>
        <translation>IgA肾炎|IgA肾病变|免疫球蛋白A肾病|A型免疫球蛋白肾病变|Berger病</translation>
    </message>
    <message>
        <source>A kidney disease in which a protein called IgA builds up in the filters. It may cause blood in the urine.</source>
        <translation>一种肾病：叫IgA的蛋白沉积在肾小球里，可能出现血尿。</translation>
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
        <translation>引起免疫反应的能力</translation>
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
        <translation>某种东西引起免疫系统攻击它的可能性。</translation>
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
        <translation>改善全球肾脏病预后组织（KDIGO）</translation>
    </message>
    <message>
        <source>KDIGO|KDIGO stage|KDIGO stages</source>
        <translation>KDIGO|KDIGO分期</translation>
    </message>
    <message>
        <source>CKD stage|CKD stages|kidney disease stage|kidney disease stages|stages of kidney disease</source>
        <translation>CKD分期|慢性肾脏病分期|慢性肾病分期|肾病分期|肾功能分期</translation>
    </message>
    <message>
        <source>Kidney function: G1 to G5. Albumin in the urine: A1 to A3.</source>
        <translation>肾功能：G1至G5。尿白蛋白：A1至A3。</translation>
    </message>
    <message>
        <source>A world-wide way to grade kidney disease. G is for kidney function and A is for albumin in the urine.</source>
        <translation>全球通用的肾脏病分期方法。G代表肾功能，A代表尿里的白蛋白。</translation>
    </message>
</context>
<context>
    <name>glossary/ketoacidosis</name>
    <message>
        <source>Ketoacidosis</source>
        <translation>酮症酸中毒</translation>
    </message>
    <message>
        <source>diabetic ketoacidosis (DKA)</source>
        <translation>糖尿病酮症酸中毒（DKA）</translation>
    </message>
    <message>
        <source>ketoacidosis|diabetic ketoacidosis</source>
        <translation>酮症酸中毒|糖尿病酮症酸中毒</translation>
    </message>
    <message>
        <source>DKA|keto acidosis|euglycaemic ketoacidosis</source>
        <translation>DKA|酮中毒|酮酸中毒|血糖正常的酮症酸中毒</translation>
    </message>
    <message>
        <source>Acids called ketones build up in the blood. SGLT2 inhibitors can cause it. Signs are feeling sick, vomiting, belly pain, being very tired and trouble with breathing. It needs care at once.</source>
        <translation>血液里积聚了过多的酮体（一类酸性物质），SGLT2抑制剂可能引起。表现有恶心、呕吐、腹痛、非常疲倦、呼吸困难，要马上就医。</translation>
    </message>
    <message>
        <source>SGLT2 inhibitors are paused before a planned operation. Ask your doctor when to pause and when to start again.</source>
        <translation>计划好的手术之前，要暂停SGLT2抑制剂。何时停、何时再用，请问您的医生。</translation>
    </message>
</context>
<context>
    <name>glossary/malignant_htn</name>
    <message>
        <source>Malignant hypertension</source>
        <translation>恶性高血压</translation>
    </message>
    <message>
        <source>malignant hypertension (a hypertensive emergency)</source>
        <translation>恶性高血压（属于高血压急症）</translation>
    </message>
    <message>
        <source>malignant hypertension</source>
        <translation>恶性高血压</translation>
    </message>
    <message>
        <source>malignant high blood pressure|accelerated hypertension</source>
        <translation>急进型高血压|急进型恶性高血压</translation>
    </message>
    <message>
        <source>Very high blood pressure that quickly harms the eyes, heart, brain and kidneys. It needs urgent care.</source>
        <translation>血压极高并迅速损害眼、心、脑、肾的急症，需要马上治疗。</translation>
    </message>
    <message>
        <source>Often above 180/120 mmHg, with harm to organs. Doctors do not agree on one limit.</source>
        <translation>血压常高于180/120 mmHg，同时有器官损害。界限是多少，医生的看法不一。</translation>
    </message>
</context>
<context>
    <name>glossary/meta</name>
    <message>
        <source>Systematic review / meta-analysis</source>
        <translation>系统评价、荟萃分析</translation>
    </message>
    <message>
        <source>systematic review; meta-analysis</source>
        <translation>系统评价、荟萃分析</translation>
    </message>
    <message>
        <source>systematic review|systematic reviews|meta-analysis|meta-analyses</source>
        <translation>系统评价|荟萃分析</translation>
    </message>
    <message>
        <source>A study that finds all the trials on one question and adds up their results.</source>
        <translation>找齐同一问题的所有试验，再把结果合在一起分析。</translation>
    </message>
    <message>
        <source>meta analysis|metaanalysis|pooled analysis|pooled trials|pooled review</source>
        <translation>系统综述|系统回顾|系统性回顾|Meta分析|元分析|汇总分析|合并分析|统合分析</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 1 if it pools randomised trials. It is only as fair as the trials in it.</source>
        <translation>汇总随机试验时，证据等级为第1级（OCEBM）。结果有多公平，要看其中的试验。</translation>
    </message>
</context>
<context>
    <name>glossary/msc</name>
    <message>
        <source>MSC</source>
        <translation>间充质干细胞</translation>
    </message>
    <message>
        <source>mesenchymal stem/stromal cell</source>
        <translation>间充质干细胞（间充质基质细胞）</translation>
    </message>
    <message>
        <source>MSC|MSCs|mesenchymal stem cell|mesenchymal stem cells|mesenchymal stromal cell|mesenchymal stromal cells</source>
        <translation>MSC|间充质干细胞|间充质基质细胞</translation>
    </message>
    <message>
        <source>multipotent stromal cells|marrow stromal cells</source>
        <translation>间质干细胞|间叶干细胞</translation>
    </message>
    <message>
        <source>Cells from bone marrow, fat or cord tissue. They seem to act mainly by sending out signals that calm inflammation, the body&apos;s defence reaction, not by becoming kidney cells.</source>
        <translation>来自骨髓、脂肪或脐带的细胞。它们似乎主要靠释放信号减轻炎症（身体的防御反应），而不是变成肾细胞。</translation>
    </message>
    <message>
        <source>Some trials gave 1 to 2 million cells per kg of body weight. Some gave 64 to 320 million cells in all.</source>
        <translation>有些试验按体重输注，每公斤100万至200万个细胞。有些试验共输注6,400万至3.2亿个细胞。</translation>
    </message>
</context>
<context>
    <name>glossary/nephrolithiasis</name>
    <message>
        <source>Nephrolithiasis</source>
        <translation>肾结石</translation>
    </message>
    <message>
        <source>kidney stones</source>
        <translation>肾结石</translation>
    </message>
    <message>
        <source>nephrolithiasis|kidney stone|kidney stones</source>
        <translation>肾结石</translation>
    </message>
    <message>
        <source>renal stone|renal stones|renal calculus|renal calculi|kidney calculi</source>
        <translation>肾石|肾石症|肾石病|肾脏结石</translation>
    </message>
    <message>
        <source>Hard lumps that form in the kidney. They can hurt a lot and can block urine.</source>
        <translation>在肾脏里形成的硬块，会剧痛，也可能堵住尿液。</translation>
    </message>
    <message>
        <source>After a first stone, about 30 to 50% of people have another within 5 years.</source>
        <translation>第一次长结石后，约30%至50%的人在5年内再长。</translation>
    </message>
</context>
<context>
    <name>glossary/nifedipine</name>
    <message>
        <source>Nifedipine</source>
        <translation>硝苯地平</translation>
    </message>
    <message>
        <source>a calcium-channel blocker</source>
        <translation>钙通道阻滞剂（降压药）</translation>
    </message>
    <message>
        <source>nifedipine</source>
        <translation>硝苯地平</translation>
    </message>
    <message>
        <source>calcium channel blocker|CCB</source>
        <translation>心痛定|钙通道阻滞剂|钙离子阻断剂|钙拮抗剂|CCB</translation>
    </message>
    <message>
        <source>A pill for high blood pressure. It relaxes blood vessels. Do not stop it on your own.</source>
        <translation>降血压药，能放松血管。不要自行停药。</translation>
    </message>
    <message>
        <source>Your doctor sets the dose.</source>
        <translation>剂量由医生决定。</translation>
    </message>
</context>
<context>
    <name>glossary/olmesartan</name>
    <message>
        <source>Olmesartan</source>
        <translation>奥美沙坦</translation>
    </message>
    <message>
        <source>an angiotensin receptor blocker (ARB)</source>
        <translation>血管紧张素Ⅱ受体拮抗剂（ARB，降压药）</translation>
    </message>
    <message>
        <source>olmesartan</source>
        <translation>奥美沙坦|奥美沙坦酯</translation>
    </message>
    <message>
        <source>olmesartan medoxomil|angiotensin receptor blocker|angiotensin II receptor blocker|ARB|sartan</source>
        <translation>血管紧张素受体拮抗剂|血管紧张素受体阻滞剂|血管紧张素II受体拮抗剂|ARB|沙坦类药物</translation>
    </message>
    <message>
        <source>A pill that lowers blood pressure and can help the kidneys. It may raise potassium in the blood.</source>
        <translation>降血压药，也能帮助保护肾脏，可能使血钾升高。</translation>
    </message>
    <message>
        <source>Your doctor sets the dose.</source>
        <translation>剂量由医生决定。</translation>
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
        <translation>利用腹膜做的透析</translation>
    </message>
    <message>
        <source>peritoneal dialysis</source>
        <translation>腹膜透析|腹透</translation>
    </message>
    <message>
        <source>PD|CAPD|APD|belly dialysis|home dialysis</source>
        <translation>PD|CAPD|APD|洗肚子|居家透析|在家透析</translation>
    </message>
    <message>
        <source>A fluid runs through a soft tube into the belly. Waste passes from the blood through the lining of the belly into the fluid. Then it is drained. It can be done at home. The belly can get infected.</source>
        <translation>液体经软管流进腹腔，血液里的废物透过腹膜进入液体，再把液体放出来。可以在家里做，但腹腔可能感染。</translation>
    </message>
</context>
<context>
    <name>glossary/phase</name>
    <message>
        <source>Trial phase</source>
        <translation>临床试验分期</translation>
    </message>
    <message>
        <source>phase 1, 2, 3</source>
        <translation>临床试验1期、2期、3期</translation>
    </message>
    <message>
        <source>phase 1|phase 2|phase 3|trial phase|trial phases</source>
        <translation>临床试验分期|1期试验|2期试验|3期试验|1期临床试验|2期临床试验|3期临床试验|一期试验|二期试验|三期试验</translation>
    </message>
    <message>
        <source>clinical trial|clinical trial phase|study phase|phase I|phase II|phase III</source>
        <translation>临床试验|临床试验阶段|I期临床试验|II期临床试验|III期临床试验</translation>
    </message>
    <message>
        <source>Phase 1 checks safety in a few people. Phase 2 looks for signs of benefit. Phase 3 tests in many people whether the treatment works.</source>
        <translation>1期在少数人身上看安全性。2期看有没有见效的迹象。3期在很多人身上检验疗法是否有效。</translation>
    </message>
</context>
<context>
    <name>glossary/placebo</name>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>A dummy treatment that looks like the real one.</source>
        <translation>看起来一样、但没有有效成分的“假治疗”。</translation>
    </message>
    <message>
        <source>dummy treatment|dummy pill|sugar pill</source>
        <translation>安慰药|模拟剂|假药片</translation>
    </message>
</context>
<context>
    <name>glossary/platelet_change</name>
    <message>
        <source>Thrombocytosis / thrombocytopenia</source>
        <translation>血小板增多、血小板减少</translation>
    </message>
    <message>
        <source>high / low platelet count</source>
        <translation>血小板增多、血小板减少</translation>
    </message>
    <message>
        <source>thrombocytosis|thrombocytopenia|platelet|platelets|platelet count|platelet counts</source>
        <translation>血小板增多|血小板减少|血小板</translation>
    </message>
    <message>
        <source>high platelets|low platelets|high platelet count|low platelet count|thrombocytes|PLT</source>
        <translation>血小板增多症|血小板减少症|血小板升高|血小板偏低|血小板计数|PLT</translation>
    </message>
    <message>
        <source>Platelets help blood to clot. The first word means too many of them. The second word means too few.</source>
        <translation>血小板帮助止血。“增多”是太多，“减少”是太少，两者意思相反。</translation>
    </message>
    <message>
        <source>About 130 to 400 ×10⁹/L. Go by the range on your own report.</source>
        <translation>约130至400×10⁹/L。请以您自己报告上的参考范围为准。</translation>
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
        <translation>尿里有蛋白质</translation>
    </message>
    <message>
        <source>proteinuria|protein in the urine|urine protein</source>
        <translation>蛋白尿|尿蛋白|!肌红蛋白尿|!尿蛋白酶</translation>
    </message>
    <message>
        <source>urinary protein|protein leak|UPCR</source>
        <translation>尿中蛋白|尿里有蛋白|尿蛋白定量|UPCR</translation>
    </message>
    <message>
        <source>Too much protein in the urine. It is often an early sign that the kidney filters leak.</source>
        <translation>尿里蛋白质过多，常是肾脏滤网受损的早期信号。</translation>
    </message>
    <message>
        <source>Less than 150 mg in 24 hours.</source>
        <translation>24小时内少于150 mg。</translation>
    </message>
</context>
<context>
    <name>glossary/rct</name>
    <message>
        <source>RCT</source>
        <translation>随机对照试验</translation>
    </message>
    <message>
        <source>randomised controlled trial</source>
        <translation>随机对照试验</translation>
    </message>
    <message>
        <source>RCT|RCTs|randomised controlled trial|randomised controlled trials|randomised trial|randomised trials</source>
        <translation>RCT|随机对照试验|随机试验</translation>
    </message>
    <message>
        <source>randomized controlled trial|randomized controlled trials|randomized trial|randomized trials|randomised study|randomized study|fair test</source>
        <translation>随机对照研究|随机对照临床试验|随机分组试验|随机分派试验</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 2.</source>
        <translation>证据等级为第2级（OCEBM）。</translation>
    </message>
    <message>
        <source>A fair test. Chance decides who gets which treatment, like the toss of a coin.</source>
        <translation>公平比较的试验。谁用哪种疗法，像抛硬币一样随机决定。</translation>
    </message>
</context>
<context>
    <name>glossary/regression_mean</name>
    <message>
        <source>Regression to the mean</source>
        <translation>均值回归</translation>
    </message>
    <message>
        <source>an extreme value tends to be followed by a more usual one</source>
        <translation>极端的数值之后，往往是比较平常的数值</translation>
    </message>
    <message>
        <source>regression to the mean</source>
        <translation>均值回归|回归均值|向均值回归</translation>
    </message>
    <message>
        <source>RTM|regression toward the mean|regression towards the mean|natural variation</source>
        <translation>RTM|趋均数回归|自然波动</translation>
    </message>
    <message>
        <source>People often join a study when a value is at its worst. The next value then tends to be better, even without treatment. So a change in one group alone does not prove a benefit.</source>
        <translation>人们常在数值最差时参加研究。之后再测，即使没有治疗，数值也往往会好一些。所以只看一组人的变化，不能证明疗法有效。</translation>
    </message>
</context>
<context>
    <name>glossary/sglt2</name>
    <message>
        <source>SGLT2 inhibitor</source>
        <translation>SGLT2抑制剂</translation>
    </message>
    <message>
        <source>sodium-glucose cotransporter-2 inhibitor</source>
        <translation>钠-葡萄糖协同转运蛋白2抑制剂</translation>
    </message>
    <message>
        <source>SGLT2 inhibitor|SGLT2 inhibitors|sodium-glucose cotransporter-2 inhibitor</source>
        <translation>SGLT2抑制剂</translation>
    </message>
    <message>
        <source>SGLT-2 inhibitor|SGLT2i|SGLT-2i|gliflozin|gliflozins</source>
        <translation>SGLT-2抑制剂|SGLT2i|钠-葡萄糖协同转运蛋白2抑制剂|列净类药物</translation>
    </message>
    <message>
        <source>A pill first made for diabetes. Large trials show that it slows kidney disease. It can cause infections of the genitals and, rarely, ketoacidosis.</source>
        <translation>原本用来治糖尿病的口服药。大型试验表明，这类药能减慢肾病恶化。可能引起生殖器感染，酮症酸中毒少见。</translation>
    </message>
    <message>
        <source>In one big trial, kidney disease got worse or people died of heart disease: about 17 of 100 on placebo, and about 13 of 100 with the drug. This was over about 2 years.</source>
        <translation>一项大型试验随访约2年，看肾病恶化或死于心脏病的人有多少。安慰剂组每100人中约17人，用药组约13人。</translation>
    </message>
</context>
<context>
    <name>glossary/sham</name>
    <message>
        <source>Sham treatment</source>
        <translation>假治疗</translation>
    </message>
    <message>
        <source>sham procedure: a pretend treatment</source>
        <translation>外观相同的模拟治疗</translation>
    </message>
    <message>
        <source>sham|sham treatment|sham procedure</source>
        <translation>假治疗|假操作|模拟治疗</translation>
    </message>
    <message>
        <source>sham control|sham therapy|sham surgery|pretend treatment|fake treatment</source>
        <translation>伪治疗|假手术|假输注|假干预</translation>
    </message>
    <message>
        <source>A pretend procedure that looks and feels like the real one. It is a kind of placebo: nobody can tell who got the real treatment.</source>
        <translation>看起来、感觉起来都和真的一样，但不含真正治疗的做法。假治疗也是一种安慰剂，让人分不出谁接受了真的治疗。</translation>
    </message>
</context>
<context>
    <name>glossary/single_arm</name>
    <message>
        <source>Single-arm trial</source>
        <translation>单组试验</translation>
    </message>
    <message>
        <source>trial with one group only, without a control group</source>
        <translation>只有一组、没有对照组的试验</translation>
    </message>
    <message>
        <source>single-arm trial|single-arm trials|single-arm study|single-arm studies|single-arm</source>
        <translation>单组试验|单臂试验|单组研究|单臂研究</translation>
    </message>
    <message>
        <source>single arm|one-arm trial|uncontrolled trial|no control group|before-and-after study</source>
        <translation>单臂|单组|无对照试验|前后对照研究</translation>
    </message>
    <message>
        <source>A trial in which everybody gets the new treatment. There is nobody to compare with, so a change may have other causes.</source>
        <translation>人人都接受新疗法的试验。没有对照，所以变化可能另有原因。</translation>
    </message>
</context>
<context>
    <name>glossary/stem_cell</name>
    <message>
        <source>Stem cell</source>
        <translation>干细胞</translation>
    </message>
    <message>
        <source>stem cell</source>
        <translation>干细胞</translation>
    </message>
    <message>
        <source>stem cell|stem cells|stem-cell</source>
        <translation>干细胞|!若干细胞|!冻干细胞</translation>
    </message>
    <message>
        <source>stem cell therapy|stem cell treatment</source>
        <translation>干细胞治疗|干细胞疗法|干细胞移植</translation>
    </message>
    <message>
        <source>A cell that can copy itself and can turn into other kinds of cells.</source>
        <translation>能自我复制，也能变成其他细胞的细胞。</translation>
    </message>
</context>
<context>
    <name>glossary/transplant</name>
    <message>
        <source>Kidney transplant</source>
        <translation>肾移植</translation>
    </message>
    <message>
        <source>kidney transplantation</source>
        <translation>肾移植</translation>
    </message>
    <message>
        <source>kidney transplant|kidney transplants|kidney transplantation</source>
        <translation>肾移植|肾脏移植|!肾移植物|!肾脏移植物</translation>
    </message>
    <message>
        <source>renal transplant|renal transplantation|kidney graft|donor kidney|new kidney</source>
        <translation>换肾|换肾手术|肾移植手术|移植肾</translation>
    </message>
    <message>
        <source>A doctor puts a healthy kidney from someone else into your body.</source>
        <translation>把他人的健康肾脏移植到患者体内的手术。</translation>
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
        <translation>形成肿瘤的能力</translation>
    </message>
    <message>
        <source>tumorigenicity</source>
        <translation>致瘤性</translation>
    </message>
    <message>
        <source>tumourigenicity|tumour risk|tumor risk|cancer risk</source>
        <translation>成瘤性|致癌风险|肿瘤风险</translation>
    </message>
    <message>
        <source>The chance that cells may grow into a tumour. This is why long follow-up is needed.</source>
        <translation>细胞长成肿瘤的可能性，所以需要长期随访。</translation>
    </message>
    <message>
        <source>In a review of 55 trials in many diseases, cancer was about as common with MSC as without. The ratio was 0.93 (0.60 to 1.45). A ratio of 1 means no difference. The range is wide, so a small risk is not ruled out.</source>
        <translation>一篇综述汇总了55项试验，涉及多种疾病。不论是否接受间充质干细胞，得癌症的机会差不多。比值为0.93（0.60至1.45），1表示没有差别。这个范围很宽，不能排除风险略有增加。</translation>
    </message>
</context>
<context>
    <name>glossary/uc_msc</name>
    <message>
        <source>Umbilical-cord MSC</source>
        <translation>脐带间充质干细胞</translation>
    </message>
    <message>
        <source>UC-MSC, hUC-MSC</source>
        <translation>脐带间充质干细胞（UC-MSC、hUC-MSC）</translation>
    </message>
    <message>
        <source>UC-MSC|hUC-MSC|umbilical-cord MSC|umbilical cord MSC|umbilical-cord cells</source>
        <translation>UC-MSC|hUC-MSC|脐带间充质干细胞|脐带MSC|脐带细胞</translation>
    </message>
    <message>
        <source>umbilical cord mesenchymal stem cells|umbilical cord stem cells|umbilical cord cells|cord tissue cells|Wharton&apos;s jelly cells</source>
        <translation>脐带干细胞|人脐带间充质干细胞|脐带间质干细胞|华通氏胶间充质干细胞</translation>
    </message>
    <message>
        <source>MSC taken from the cord of a newborn baby after birth. They come from another person.</source>
        <translation>从新生儿脐带取得的间充质干细胞，属于他人来源。</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Kidney Viewer</source>
        <translation>肾脏健康教育阅读器</translation>
    </message>
    <message>
        <source>We check all the content by the next review date. If important new results come out, we check it sooner. Each change gets a new version number.</source>
        <translation>我们会在下次审核日期之前检查全部内容。如有重要的新结果，会提前检查。每次修改都会更新版本号。</translation>
    </message>
    <message>
        <source>For learning only. Ask your doctor before you decide. Take the page “Questions to ask” with you.</source>
        <translation>仅供学习。做决定前请先问您的医生。请带上“可以问的问题”这一页。</translation>
    </message>
</context>
<context>
    <name>pages/about</name>
    <message>
        <source>About this content</source>
        <translation>关于这些内容</translation>
    </message>
    <message>
        <source>This is plain information about stem cells and kidney failure. It is a draft. No clinician has reviewed it yet.</source>
        <translation>这里用通俗的话介绍干细胞与肾衰竭。内容是草稿，还没有经过临床医生审核。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>这些内容有什么用？</translation>
    </message>
    <message>
        <source>It shows what is known about stem cells for kidney failure, and what is not. It helps you to ask good questions.</source>
        <translation>这里告诉您：用干细胞治肾衰竭，哪些已经知道，哪些还不知道。这里也帮您想好该问的问题。</translation>
    </message>
    <message>
        <source>It also lists harm that was seen and trials that found no benefit.</source>
        <translation>曾出现的伤害，以及没有发现好处的试验，这里也都列出。</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>适合谁看？</translation>
    </message>
    <message>
        <source>It is for people with kidney disease and their families. They can read it with a nurse or doctor.</source>
        <translation>肾病患者和家属都适合看，也可以和护士或医生一起看。</translation>
    </message>
    <message>
        <source>What is it not?</source>
        <translation>这些内容不做哪些事？</translation>
    </message>
    <message>
        <source>It is not advice for your own case. Your kidney team gives you that.</source>
        <translation>不针对您个人提建议。个人的建议，请听肾内科医护人员的。</translation>
    </message>
    <message>
        <source>It does not find out what illness you have.</source>
        <translation>不诊断您得了什么病。</translation>
    </message>
    <message>
        <source>It is not an advert. It names no clinic to go to and no fees.</source>
        <translation>不做广告：不推荐诊所，也不列费用。</translation>
    </message>
    <message>
        <source>It does not tell how you will do.</source>
        <translation>不预测您的病情会怎样。</translation>
    </message>
    <message>
        <source>How was it made?</source>
        <translation>内容是怎样编写的？</translation>
    </message>
    <message>
        <source>It began with an article from the site of a stem-cell company. The article promotes the cells.</source>
        <translation>我们从一家干细胞公司网站上的文章入手。那篇文章宣传干细胞。</translation>
    </message>
    <message>
        <source>We kept its subjects, not its text. We marked its errors and left out its sales words.</source>
        <translation>我们保留文章的主题，没有沿用文字。我们标出错误，去掉推销用语。</translation>
    </message>
    <message>
        <source>We added fair trials, also those that found no benefit. The article had left these out.</source>
        <translation>我们补上了公平比较的试验，包括没有发现好处的试验。那篇文章略去了这些试验。</translation>
    </message>
    <message>
        <source>Each language was written for its own readers.</source>
        <translation>各种语言的文字，都为各自的读者单独撰写。</translation>
    </message>
    <message>
        <source>Who paid for it?</source>
        <translation>经费从哪里来？</translation>
    </message>
    <message>
        <source>No funder is on record for this text. If one becomes known, it will be named here.</source>
        <translation>目前没有资助方的记录。以后如果得知，会写在这里。</translation>
    </message>
    <message>
        <source>Who has checked it?</source>
        <translation>谁审核过？</translation>
    </message>
    <message>
        <source>It is a draft. No clinician has reviewed it yet. When one has, the name and date will stand here.</source>
        <translation>目前是草稿，还没有经过临床医生审核。审核后，会在这里写明姓名和日期。</translation>
    </message>
    <message>
        <source>It may hold errors. Check with your kidney team before you act on it.</source>
        <translation>内容可能有错。按这些内容去做之前，请先问肾内科医护人员。</translation>
    </message>
    <message>
        <source>What happens to my data?</source>
        <translation>我的个人信息会怎样处理？</translation>
    </message>
    <message>
        <source>Nothing about a patient is stored. There is no login, and it works without the internet.</source>
        <translation>不保存任何患者信息。不用登录，也不用联网。</translation>
    </message>
    <message>
        <source>When the program is closed, nothing that you looked at is kept.</source>
        <translation>程序关闭后，您看过的内容都不会保留。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
</context>
<context>
    <name>pages/cells</name>
    <message>
        <source>What the cells are hoped to do</source>
        <translation>人们希望干细胞起什么作用</translation>
    </message>
    <message>
        <source>MSC seem to act mainly by sending signals. It is not proven that they help human kidneys.</source>
        <translation>间充质干细胞似乎主要靠释放信号起作用。对人的肾脏有没有帮助，还没有证实。</translation>
    </message>
    <message>
        <source>What are these cells?</source>
        <translation>这些细胞是什么？</translation>
    </message>
    <message>
        <source>A stem cell can copy itself. It can turn into other kinds of cells.</source>
        <translation>干细胞能自我复制，也能变成其他细胞。</translation>
    </message>
    <message>
        <source>MSC come from bone marrow, fat or cord tissue.</source>
        <translation>间充质干细胞来自骨髓、脂肪或脐带。</translation>
    </message>
    <message>
        <source>A CD34+ cell is a young blood cell. Some of them help to build small blood vessels.</source>
        <translation>CD34阳性细胞是未成熟的血细胞，有些能帮助形成小血管。</translation>
    </message>
    <message>
        <source>An exosome is a tiny bubble sent out by cells. It carries signals. It is not a cell.</source>
        <translation>外泌体是细胞释放的微小囊泡，能传递信号，但本身不是细胞。</translation>
    </message>
    <message>
        <source>How might they act?</source>
        <translation>它们可能怎样起作用？</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>Whose cells are they?</source>
        <translation>用谁的细胞？</translation>
    </message>
    <message>
        <source>Autologous cells are taken from you and given back to you.</source>
        <translation>自体细胞取自您本人，再回输给您。</translation>
    </message>
    <message>
        <source>MSC seem to act mainly by sending out signals that calm inflammation, a defence reaction of the body. They do not mainly become kidney cells.</source>
        <translation>间充质干细胞似乎主要靠释放信号减轻炎症（身体的一种防御反应）。变成肾细胞，不是主要方式。</translation>
    </message>
    <message>
        <source>The promotional article that this program starts from names MSC and exosomes. It says that they slow viruses, calm inflammation and help repair.</source>
        <translation>我们最初看到的宣传文章，提到间充质干细胞和外泌体。文章说，两者能抑制病毒、减轻炎症、帮助修复。</translation>
    </message>
    <message>
        <source>Allogeneic cells come from another person. Your body may react to them, and form antibodies against the donor.</source>
        <translation>异体细胞来自他人。您的身体可能对这些细胞产生反应，也可能产生针对供者的抗体。</translation>
    </message>
    <message>
        <source>Your own cells are not safe just because they are yours.</source>
        <translation>细胞是自己的，不等于就安全。</translation>
    </message>
    <message>
        <source>What is seen in animals and in people?</source>
        <translation>在动物和人身上，结果怎样？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled 49 studies in animals. Creatinine fell after the cells were given.</source>
        <translation>2025年的一篇综述合并了49项动物研究。接受细胞后，动物的肌酐下降了。</translation>
    </message>
    <message>
        <source>The same review found only three fair trials in people. There, creatinine did not clearly fall.</source>
        <translation>同一篇综述只找到三项公平比较的人体试验。在这些试验里，肌酐没有明确下降。</translation>
    </message>
    <message>
        <source>Two blinded trials looked for a benefit: one in AKI, one in lupus with kidney disease. Neither found it.</source>
        <translation>两项双盲试验检验有没有好处。一项针对急性肾损伤，一项针对狼疮性肾炎，都没有发现好处。</translation>
    </message>
    <message>
        <source>Two small placebo trials in diabetic kidney disease looked mainly at safety. Both called the cells safe. Signs of benefit were mixed.</source>
        <translation>另有两项小型安慰剂对照试验针对糖尿病肾脏病，主要看安全性。两项都称细胞安全，好处的迹象则不一致。</translation>
    </message>
    <message>
        <source>So do the cells work?</source>
        <translation>那么，细胞治疗有效吗？</translation>
    </message>
    <message>
        <source>No one knows yet. It is not proven, and it is not ruled out.</source>
        <translation>现在还没有人知道：既没有证实有效，也不能排除有效。</translation>
    </message>
    <message>
        <source>What helps animals may not help people. Fair trials in people can tell.</source>
        <translation>对动物有用，不一定对人有用。这要靠公平比较的人体试验来回答。</translation>
    </message>
    <message>
        <source>A review from 2025 pooled four small studies in diabetic kidney disease. It found small gains in some tests, but not in all. In one of the four, both groups got cells.</source>
        <translation>2025年的一篇综述汇总了四项糖尿病肾脏病的小型研究。有些检查指标略有改善，但不是每一项都改善。其中一项研究，两组都接受了细胞治疗。</translation>
    </message>
</context>
<context>
    <name>pages/corrections</name>
    <message>
        <source>What the source article claims, and what its sources support</source>
        <translation>宣传文章怎么说，资料支持什么</translation>
    </message>
    <message>
        <source>This page is written for staff. It sets the claims of the promotional article beside what we could find.</source>
        <translation>这一页写给医护人员，把宣传文章的说法与查到的资料对照。</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>怎样看这一页</translation>
    </message>
    <message>
        <source>The article stands on the site of a stem-cell company. It promotes the cells.</source>
        <translation>这篇文章登在一家干细胞公司的网站上，宣传干细胞。</translation>
    </message>
    <message>
        <source>Each claim is given in our own words. Below it stands what sources support.</source>
        <translation>每个说法都由我们用自己的话转述，下面写明资料支持什么。</translation>
    </message>
    <message>
        <source>We could not read the four papers behind the four items. For many other papers we saw only a summary or a table.</source>
        <translation>四项内容所依据的四篇论文，我们都没能读到。其他许多论文，我们也只看到摘要或表格。</translation>
    </message>
    <message>
        <source>Large promises</source>
        <translation>过高的承诺</translation>
    </message>
    <message>
        <source>The article says: the cells are a great leap that changes how kidneys are treated.</source>
        <translation>文章说：干细胞是一次巨大的飞跃，会改变肾病的治疗方式。</translation>
    </message>
    <message>
        <source>What the sources support: they are still under study. Two blinded trials looked for a benefit. Neither found it.</source>
        <translation>资料支持的是：干细胞治疗仍在研究中。两项双盲试验检验有没有好处，都没有发现好处。</translation>
    </message>
    <message>
        <source>The article says: the cells turn into kidney cells and so mend the damage.</source>
        <translation>文章说：干细胞会变成肾细胞，从而修复损伤。</translation>
    </message>
    <message>
        <source>What the sources support: MSC seem to act mainly by sending signals, not by turning into kidney cells.</source>
        <translation>资料支持的是：间充质干细胞似乎主要靠释放信号起作用。变成肾细胞，不是主要方式。</translation>
    </message>
    <message>
        <source>The article says: early trials in people showed clear gains.</source>
        <translation>文章说：早期人体试验显示明显改善。</translation>
    </message>
    <message>
        <source>What the sources support: gains in animals. The results in people do not agree.</source>
        <translation>资料支持的是：动物研究有改善，人体研究的结果不一致。</translation>
    </message>
    <message>
        <source>The article says: more patients will be freed from dialysis.</source>
        <translation>文章说：今后会有更多患者摆脱透析。</translation>
    </message>
    <message>
        <source>No source supports this: we found no trial that shows it.</source>
        <translation>没有资料支持这个说法：我们没有查到能说明这一点的试验。</translation>
    </message>
    <message>
        <source>Case 1: Suzuki 2021</source>
        <translation>案例1：Suzuki 2021</translation>
    </message>
    <message>
        <source>The article says: it was shown that the cells are safe and that they work.</source>
        <translation>文章说：这个病例证明，干细胞既安全又有效。</translation>
    </message>
    <message>
        <source>What the sources support: one person without a control group. This can prove neither.</source>
        <translation>资料支持的是：只有一名患者，没有对照组。这既不能证明安全，也不能证明有效。</translation>
    </message>
    <message>
        <source>The article says: creatinine got better by rising to 2.96 mg/dL.</source>
        <translation>文章说：肌酐升到2.96 mg/dL，是好转。</translation>
    </message>
    <message>
        <source>What can be said: creatinine is better when it falls. The value before the cells is not given, so no one can tell how far it fell.</source>
        <translation>可以说明的是：肌酐下降才是好转。治疗前的数值没有给出，无法知道下降了多少。</translation>
    </message>
    <message>
        <source>The article says: platelets went up.</source>
        <translation>文章说：血小板升高了。</translation>
    </message>
    <message>
        <source>What can be said: the platelet count changed for a time. Up or down has to be checked.</source>
        <translation>可以说明的是：血小板数量曾有短暂变化。是升是降，还有待核实。</translation>
    </message>
    <message>
        <source>The article says: kidney function got better for the long term.</source>
        <translation>文章说：肾功能得到长期改善。</translation>
    </message>
    <message>
        <source>What the sources support: 23 weeks of follow-up. That is not the long term.</source>
        <translation>资料支持的是：随访23周，算不上长期。</translation>
    </message>
    <message>
        <source>Case 2: Riordan 2022</source>
        <translation>案例2：Riordan 2022</translation>
    </message>
    <message>
        <source>The article says: the cells quickly undid the kidney damage.</source>
        <translation>文章说：干细胞很快逆转了肾损伤。</translation>
    </message>
    <message>
        <source>What the sources support: creatinine fell while he was followed. No one can tell the cells from natural healing.</source>
        <translation>资料支持的是：随访期间肌酐下降了。是细胞的作用，还是自然恢复，无法分辨。</translation>
    </message>
    <message>
        <source>The article says: he stopped his blood-pressure drugs.</source>
        <translation>文章说：他停用了降压药。</translation>
    </message>
    <message>
        <source>What can be said: only nifedipine is named. Other drugs are not mentioned.</source>
        <translation>可以说明的是：只提到硝苯地平，没有提到其他药。</translation>
    </message>
    <message>
        <source>The article says: his heart risk fell, because the cells calmed inflammation and mended his kidneys.</source>
        <translation>文章说：干细胞减轻炎症、修复肾脏，所以他的心脏风险降低了。</translation>
    </message>
    <message>
        <source>No source supports this: we found no measure of it.</source>
        <translation>没有资料支持这个说法：我们没有查到相关的测量结果。</translation>
    </message>
    <message>
        <source>The article says: his haemoglobin went back to normal.</source>
        <translation>文章说：他的血红蛋白已回到正常。</translation>
    </message>
    <message>
        <source>The article says: this is a safe choice that works in CKD.</source>
        <translation>文章说：对慢性肾脏病，这是安全又有效的选择。</translation>
    </message>
    <message>
        <source>What the sources support: he had AKI, not CKD. One case cannot show that cells are safe or that they work.</source>
        <translation>资料支持的是：他得的是急性肾损伤，不是慢性肾脏病。一个病例不能说明细胞安全或有效。</translation>
    </message>
    <message>
        <source>Two authors of the report hold posts at an institute that treats patients with stem cells.</source>
        <translation>报告的两名作者，任职于一家用干细胞治疗患者的机构。</translation>
    </message>
    <message>
        <source>Case 3: Wang 2024</source>
        <translation>案例3：Wang 2024</translation>
    </message>
    <message>
        <source>The article says: the authors belong to a kidney institute in Guangdong.</source>
        <translation>文章说：作者来自广东的一家肾病研究所。</translation>
    </message>
    <message>
        <source>What can be said: in an earlier paper the group gave addresses in California and New Taipei. The institute could not be confirmed.</source>
        <translation>可以说明的是：这个团队在较早的论文里，署的是美国加州和中国台湾新北的地址。文章所说的研究所，我们无法证实。</translation>
    </message>
    <message>
        <source>The article says: the report came out in a journal.</source>
        <translation>文章说：报告发表在期刊上。</translation>
    </message>
    <message>
        <source>We found no stem-cell product approved for kidney failure in China or the USA. In Taiwan we know of none.</source>
        <translation>在中国大陆和美国，我们没有查到获批用于肾衰竭的干细胞产品。在中国台湾，就我们所知也没有。</translation>
    </message>
    <message>
        <source>In a man of 36 years, 2.96 mg/dL (about 262 µmol/L) gives an eGFR of about 27 mL/min/1.73 m². That is G4, a severe drop. The sum assumes that creatinine is stable.</source>
        <translation>36岁男性肌酐2.96 mg/dL（约262 µmol/L），eGFR约为27 mL/min/1.73 m²，属于G4期（重度下降）。计算以肌酐稳定为前提。</translation>
    </message>
    <message>
        <source>What can be said: it was 15.3 g/dL (153 g/L) at 2 months. The value before the cells is not given.</source>
        <translation>可以说明的是：2个月时为15.3 g/dL（153 g/L）。治疗前的数值没有给出。</translation>
    </message>
    <message>
        <source>What can be said: it looks like a chapter in a book series, as another text of the group from 2024 is. It has to be checked.</source>
        <translation>可以说明的是：这份报告看来是丛书中的一章，这个团队2024年的另一篇文章也是这样。还有待核实。</translation>
    </message>
    <message>
        <source>The article says: long-term kidney failure eased for 5 years.</source>
        <translation>文章说：慢性肾衰竭缓解了5年。</translation>
    </message>
    <message>
        <source>What the sources support: there was concern about CKD stage 3. That is not kidney failure, and no test figures are given.</source>
        <translation>资料支持的是：当时担心的是慢性肾脏病3期。3期不是肾衰竭，也没有给出检验数值。</translation>
    </message>
    <message>
        <source>The article says: such cells set the standard, and they are safe and work.</source>
        <translation>文章说：这种细胞树立了标准，既安全又有效。</translation>
    </message>
    <message>
        <source>Item 4: Allela 2025</source>
        <translation>第四项：Allela 2025</translation>
    </message>
    <message>
        <source>The article says: this is a fourth case.</source>
        <translation>文章说：这是第四个案例。</translation>
    </message>
    <message>
        <source>What the sources support: it is a review of other studies. It has no patient of its own.</source>
        <translation>资料支持的是：这是对其他研究的综述，没有自己的患者。</translation>
    </message>
    <message>
        <source>The article says: exosomes are safer and better aimed than dialysis or a transplant.</source>
        <translation>文章说：外泌体比透析或移植更安全，也更精准。</translation>
    </message>
    <message>
        <source>No source supports this: we found no study in people that compares them.</source>
        <translation>没有资料支持这个说法：我们没有查到比较三者的人体研究。</translation>
    </message>
    <message>
        <source>Transplants, and drugs together with cells</source>
        <translation>移植，以及药物与细胞合用</translation>
    </message>
    <message>
        <source>The article says: cells may help people with ESRD to live longer after a transplant.</source>
        <translation>文章说：终末期肾病患者移植后，细胞可能帮助他们活得更久。</translation>
    </message>
    <message>
        <source>What the sources support: in one trial with MSC, survival was about the same. Rejection at 6 months was 7.5% and 7.7% with cells. It was 21.6% with an antibody instead.</source>
        <translation>资料支持的是：一项间充质干细胞试验里，各组的存活率差不多。6个月时的排斥反应，两个细胞组为7.5%和7.7%。改用抗体的一组为21.6%。</translation>
    </message>
    <message>
        <source>The article says: cells and an SGLT2 inhibitor together will work best.</source>
        <translation>文章说：细胞与SGLT2抑制剂合用，效果会最好。</translation>
    </message>
    <message>
        <source>What the sources support: an SGLT2 inhibitor slows kidney disease without cells. For both together we found no result.</source>
        <translation>资料支持的是：没有细胞治疗，SGLT2抑制剂也能减慢肾病恶化。两者合用的结果，我们没有查到。</translation>
    </message>
    <message>
        <source>Harm, and what was left out</source>
        <translation>伤害，以及略去的内容</translation>
    </message>
    <message>
        <source>The article says: little went wrong, such as a short fever.</source>
        <translation>文章说：问题很少，例如短暂发热。</translation>
    </message>
    <message>
        <source>What the sources support: fever is the harm most clearly linked to MSC. Serious harm has been published too: kidneys lost, clots, infections, and a death.</source>
        <translation>资料支持的是：与间充质干细胞关系最明确的伤害是发热。严重的伤害也有报道：失去肾脏、血栓、感染，以及一例死亡。</translation>
    </message>
    <message>
        <source>What can be said: no source is given for the sum. In China, studies may not charge people. In Boao Lecheng (Hainan), hospitals may charge for techniques that the zone has approved. The first three are not for the kidneys. We do not repeat the sum.</source>
        <translation>可以说明的是：文章没有给出金额的出处。在中国大陆，研究不得向参加者收费。在海南博鳌乐城，医院可以对先行区批准的技术收费。但首批三项都不用于肾病。我们不转述金额。</translation>
    </message>
    <message>
        <source>The article shows only good reports.</source>
        <translation>文章只列出结果好的报告。</translation>
    </message>
    <message>
        <source>It leaves out three trials without a clear gain, in AKI, CKD and lupus. It leaves out two people whose kidneys were badly harmed.</source>
        <translation>文章略去了三项没有明确好处的试验，涉及急性肾损伤、慢性肾脏病和狼疮性肾炎。也略去了两名肾脏严重受损的患者。</translation>
    </message>
    <message>
        <source>One of the two later died of an infection.</source>
        <translation>其中一名患者后来死于感染。</translation>
    </message>
    <message>
        <source>See the page “What harm has been seen?”.</source>
        <translation>请看“出现过哪些伤害？”一页。</translation>
    </message>
    <message>
        <source>The article says: it takes more than 10 years to know the long-term risks.</source>
        <translation>文章说：要10年以上才能知道长期风险。</translation>
    </message>
    <message>
        <source>What can be said: care is right, but no source is given for the number of years.</source>
        <translation>可以说明的是：谨慎是对的，但文章没有给出年数的出处。</translation>
    </message>
    <message>
        <source>Money, approval and insurance</source>
        <translation>费用、批准与医保</translation>
    </message>
    <message>
        <source>The article says: one treatment costs a certain sum.</source>
        <translation>文章说：治疗一次要花多少钱（写明了金额）。</translation>
    </message>
    <message>
        <source>The article says: the NMPA is helping to get stem-cell drugs covered by insurance.</source>
        <translation>文章说：国家药监局正在推动干细胞药纳入医保。</translation>
    </message>
    <message>
        <source>What the sources support: a health insurance office (NHSA) runs drug cover, not the NMPA.</source>
        <translation>资料支持的是：药品报销归国家医保局管，不归国家药监局管。</translation>
    </message>
    <message>
        <source>We found no source for such a plan.</source>
        <translation>我们没有查到这一计划的出处。</translation>
    </message>
    <message>
        <source>The article says: some uses will be on sale in 2026.</source>
        <translation>文章说：有些用途会在2026年上市。</translation>
    </message>
    <message>
        <source>What the sources support: one MSC drug has had conditional approval in China since January 2025. It is for GVHD, not for the kidneys.</source>
        <translation>资料支持的是：2025年1月，中国附条件批准了一种间充质干细胞药。这种药用于移植物抗宿主病，不用于肾病。</translation>
    </message>
    <message>
        <source>The article says: choose trials that the NMPA has approved.</source>
        <translation>文章说：要参加试验，就选国家药监局批准的。</translation>
    </message>
    <message>
        <source>What can be said: this is partly right. Since 1 May 2026 a study can also be lawful when it is filed with the NHC. Check its number, and that it charges no fee.</source>
        <translation>可以说明的是：这话部分正确。自2026年5月1日起，向国家卫健委备案的研究也可以是合法的。请核对登记号，并确认不收费。</translation>
    </message>
    <message>
        <source>Its four references</source>
        <translation>文章的四条参考文献</translation>
    </message>
    <message>
        <source>Suzuki 2021: title, team and journal are confirmed by other pages. Its page numbers and DOI are only in the article.</source>
        <translation>Suzuki 2021：题目、团队和期刊已由其他网页证实。页码和DOI只见于文章。</translation>
    </message>
    <message>
        <source>Riordan 2022: only in the article. We could not confirm it.</source>
        <translation>Riordan 2022：只见于文章，我们无法证实。</translation>
    </message>
    <message>
        <source>Wang 2024: only in the article. The initials of the third author do not fit other papers of the group. They have to be checked.</source>
        <translation>Wang 2024：只见于文章。第三作者的名字缩写，与该团队其他论文不一致，有待核实。</translation>
    </message>
    <message>
        <source>Allela 2025: only in the article. Volume and pages are missing.</source>
        <translation>Allela 2025：只见于文章，缺卷号和页码。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>What the sources support: one case. After a first stone, about 30 to 50% of people have another within 5 years. So many have none, even without cells. He had stones again and again, so these figures may not fit him.</source>
        <translation>资料支持的是：只有一个病例。第一次长结石后，约30%至50%的人在5年内再长。也就是说，很多人不接受细胞治疗，也没有再长。他的结石反复发作，这些数字可能不适用于他。</translation>
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
        <translation>这些是对将来的设想，大多来自宣传干细胞的那篇文章。这些设想是期望，不是结果。</translation>
    </message>
    <message>
        <source>New tools for the cells</source>
        <translation>改进细胞的新工具</translation>
    </message>
    <message>
        <source>Some hope that gene editing and 3D bioprinting will help. The cells may then find their target and keep working.</source>
        <translation>有人希望基因编辑和3D生物打印能有帮助。这样，细胞也许能找到目标，并持续起作用。</translation>
    </message>
    <message>
        <source>We do not show any result in patients for this.</source>
        <translation>这方面，我们没有列出患者身上的结果。</translation>
    </message>
    <message>
        <source>Cells together with other care</source>
        <translation>细胞与其他治疗结合</translation>
    </message>
    <message>
        <source>Some hope to join cells with drugs, such as an SGLT2 inhibitor, and with rehab.</source>
        <translation>有人希望把细胞与药物（例如SGLT2抑制剂）和康复训练结合起来。</translation>
    </message>
    <message>
        <source>An SGLT2 inhibitor already slows kidney disease without cells. Large trials show this.</source>
        <translation>没有细胞治疗，SGLT2抑制剂也已经能减慢肾病恶化。大型试验证明了这一点。</translation>
    </message>
    <message>
        <source>So first ask your kidney team about drugs that are proven to work.</source>
        <translation>所以，请先向肾内科医护人员了解已证实有效的药物。</translation>
    </message>
    <message>
        <source>Trials shared by many countries</source>
        <translation>多国合作的试验</translation>
    </message>
    <message>
        <source>Some hope that trials in many centres and countries will bring common standards sooner.</source>
        <translation>有人希望跨国多中心试验能更快带来统一标准。</translation>
    </message>
    <message>
        <source>One trial in 27 North American centres has been done in AKI. It found no benefit.</source>
        <translation>北美27个中心做过一项急性肾损伤试验，没有发现好处。</translation>
    </message>
    <message>
        <source>Changed cells and antiviral drugs</source>
        <translation>基因改造的细胞与抗病毒药</translation>
    </message>
    <message>
        <source>A virus can harm the kidneys. Some hope to treat this with gene-changed cells and antiviral drugs.</source>
        <translation>病毒可能伤害肾脏。有人希望用基因改造的细胞，加上抗病毒药来治疗。</translation>
    </message>
    <message>
        <source>These still need work: one way to make the cells, long-term safety, and getting them to the right place.</source>
        <translation>仍待解决的有三点。一是统一制备方法，二是长期安全性，三是把细胞送到该去的地方。</translation>
    </message>
    <message>
        <source>One small trial was set up to test MSC in AKI with COVID. The registry copy we saw, from January 2022, had no results.</source>
        <translation>一项小型试验计划用间充质干细胞治疗新冠相关急性肾损伤。我们看到的登记页是2022年1月的，没有结果。</translation>
    </message>
    <message>
        <source>What about exosomes?</source>
        <translation>外泌体呢？</translation>
    </message>
    <message>
        <source>Some hope that exosomes from MSC will help in AKI caused by a virus.</source>
        <translation>病毒可能引起急性肾损伤。有人希望，间充质干细胞的外泌体能帮助治疗。</translation>
    </message>
    <message>
        <source>In July 2020 the FDA said that no exosome product was approved.</source>
        <translation>2020年7月，美国药品监管机构FDA表示，没有外泌体产品获批。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您现在可以做什么</translation>
    </message>
    <message>
        <source>Ask about treatments that have strong proof today.</source>
        <translation>请问一问，现在有哪些治疗证据充分。</translation>
    </message>
    <message>
        <source>To help research, ask your kidney team about registered trials. A good one has ethics approval and charges no fee.</source>
        <translation>如果想为研究出力，请问肾内科医护人员有没有已登记的试验。好的试验经过伦理批准，也不收费。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>Take the page “Questions to ask” with you.</source>
        <translation>请带上“可以问的问题”一页。</translation>
    </message>
    <message>
        <source>One trial in CKD had 40 people. Kidney tests got better only in the treated group. What we read does not say how the groups were made. An erratum (a correction) came out in 2017.</source>
        <translation>一项慢性肾脏病试验有40人参加。只有治疗组的肾功能指标改善。所用资料没有说明如何分组。2017年发表了勘误（更正）。</translation>
    </message>
</context>
<context>
    <name>pages/kidney-failure</name>
    <message>
        <source>Kidneys and kidney failure</source>
        <translation>肾脏与肾衰竭</translation>
    </message>
    <message>
        <source>Kidneys can fail fast or slowly. Early signs are easy to miss, so tests and early care matter.</source>
        <translation>肾脏可能突然衰竭，也可能慢慢衰竭。早期信号容易错过，所以检查和及早治疗很重要。</translation>
    </message>
    <message>
        <source>What do kidneys do?</source>
        <translation>肾脏有什么作用？</translation>
    </message>
    <message>
        <source>Each kidney has about one million tiny filters.</source>
        <translation>每个肾大约有一百万个微小的滤网。</translation>
    </message>
    <message>
        <source>If the filters leak, too much protein gets into the urine. This is often an early sign.</source>
        <translation>滤网出现渗漏时，过多的蛋白质会漏进尿里，这常是早期信号。</translation>
    </message>
    <message>
        <source>What is sudden kidney failure?</source>
        <translation>什么是急性肾损伤（旧称急性肾衰竭）？</translation>
    </message>
    <message>
        <source>In AKI, the kidneys stop working well within hours or days. It can be deadly, but it can also heal.</source>
        <translation>急性肾损伤时，肾功能在几小时至几天内变差。这种损伤可能危及生命，也有机会恢复。</translation>
    </message>
    <message>
        <source>Doctors look for a fast rise in creatinine, or too little urine. AKI has stages 1 to 3. Stage 3 is the worst.</source>
        <translation>医生会看肌酐是否快速升高，或尿量是否太少。急性肾损伤分1至3期，3期最重。</translation>
    </message>
    <message>
        <source>What is long-term kidney disease?</source>
        <translation>什么是慢性肾脏病？</translation>
    </message>
    <message>
        <source>By eGFR, the stages run from G1 to G5. By ACR, a urine test, they run from A1 to A3. G5 means kidney failure.</source>
        <translation>按估算肾小球滤过率（eGFR），分为G1至G5期。按尿白蛋白/肌酐比值（ACR），分为A1至A3级。G5期就是肾衰竭。</translation>
    </message>
    <message>
        <source>What might you feel?</source>
        <translation>您可能有什么感觉？</translation>
    </message>
    <message>
        <source>Haemoglobin can be low in kidney disease. This makes you tired.</source>
        <translation>得了肾病，血红蛋白可能偏低，让人乏力。</translation>
    </message>
    <message>
        <source>You feel tired or weak.</source>
        <translation>疲倦或乏力。</translation>
    </message>
    <message>
        <source>Your kidneys clean your blood. They take out waste and extra fluid, which leave as urine. Creatinine is one such waste. Your muscles make it.</source>
        <translation>肾脏负责清洁血液，把废物和多余的水分变成尿液排出。肌酐就是其中一种废物，由肌肉产生。</translation>
    </message>
    <message>
        <source>They also make hormones, which keep your bones strong and help to make blood.</source>
        <translation>肾脏还分泌激素，能强健骨骼，也帮助造血。</translation>
    </message>
    <message>
        <source>Without quick treatment, salts and chemicals build up in the body. This can harm other organs.</source>
        <translation>不及时治疗，盐分和化学物质会在体内堆积。其他器官也可能受损。</translation>
    </message>
    <message>
        <source>Kidneys can recover without cells. In the USA, 32,598 people began dialysis for kidney failure after AKI. Of these, 35 of 100 recovered, and most of them within a year. See the page “Getting better without cells”.</source>
        <translation>不做细胞治疗，肾脏也可能恢复。美国有32,598人因急性肾损伤后的肾衰竭开始透析，每100人中约35人恢复，多数在一年之内。请看“不做细胞治疗，也可能好转”一页。</translation>
    </message>
    <message>
        <source>CKD is kidney damage or low kidney function that lasts more than three months.</source>
        <translation>慢性肾脏病是指肾脏受损或功能下降，持续超过三个月。</translation>
    </message>
    <message>
        <source>G5 does not mean that dialysis must start at once. In a trial of 828 people, those who started early did not live longer than those who waited. Ask your kidney team.</source>
        <translation>到了G5期，不等于马上要透析。一项828人的试验发现，早开始透析的人，并没有比等待的人活得更久。请问肾内科医护人员。</translation>
    </message>
    <message>
        <source>Diabetes and high blood pressure are the main causes. In the USA they cause about two of three cases of kidney failure.</source>
        <translation>糖尿病和高血压是最主要的原因。在美国，约三分之二的肾衰竭由这两种病引起。</translation>
    </message>
    <message>
        <source>Early signs are often hard to notice. When the kidneys fail, you may have some of these:</source>
        <translation>早期信号往往不明显。肾衰竭时，可能出现下面的一些情况：</translation>
    </message>
    <message>
        <source>Your ankles, face or belly swell.</source>
        <translation>脚踝、脸或肚子水肿。</translation>
    </message>
    <message>
        <source>You feel sick or throw up.</source>
        <translation>恶心或呕吐。</translation>
    </message>
    <message>
        <source>Why does time matter?</source>
        <translation>为什么时间很重要？</translation>
    </message>
    <message>
        <source>Kidney harm can grow before you feel it. Blood and urine tests can show it early.</source>
        <translation>在您有感觉之前，肾损害可能已在加重。验血和验尿能较早发现。</translation>
    </message>
    <message>
        <source>Keep your check-ups, even when you feel well.</source>
        <translation>即使感觉良好，也要按时复查。</translation>
    </message>
    <message>
        <source>Get help at once if you suddenly pass much less urine than usual. Do so too if you suddenly feel very ill.</source>
        <translation>尿量突然比平时少很多，或突然感觉病得很重，请马上就医。</translation>
    </message>
    <message>
        <source>When the kidneys fail, dialysis or a new kidney can do much of their work. A third choice is conservative kidney management: full care by your team, without dialysis or a transplant.</source>
        <translation>肾衰竭后，透析或移植的肾可以承担很大一部分工作。第三种选择是肾脏保守治疗：不透析，也不移植，由医护人员全面治疗。</translation>
    </message>
    <message>
        <source>Dialysis cleans the blood when the kidneys cannot. It uses a machine, or the lining of the belly. It does only part of the work of healthy kidneys.</source>
        <translation>肾脏不能清洁血液时，可以靠透析。透析用机器（血液透析），或用腹腔里的腹膜（腹膜透析），只能代替健康肾脏的一部分工作。</translation>
    </message>
    <message>
        <source>Blood-pressure control, the control of blood sugar, and the right food are part of usual care.</source>
        <translation>常规治疗包括控制血压、控制血糖和合理饮食。</translation>
    </message>
    <message>
        <source>For more, see the pages “What does work today?” and “Your options”.</source>
        <translation>更多内容，请看“现在哪些治疗有效？”和“您有哪些选择”两页。</translation>
    </message>
    <message>
        <source>Stem cells are not proven to help.</source>
        <translation>干细胞能否有帮助，还没有证实。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>What are dialysis and a transplant?</source>
        <translation>什么是透析和肾移植？</translation>
    </message>
    <message>
        <source>In a transplant, doctors put a healthy kidney from someone else into your body.</source>
        <translation>肾移植是把他人的健康肾脏移到您体内。</translation>
    </message>
    <message>
        <source>What is known to help?</source>
        <translation>哪些治疗已知有帮助？</translation>
    </message>
    <message>
        <source>Large trials show that an SGLT2 inhibitor slows kidney disease.</source>
        <translation>大型试验证明，SGLT2抑制剂能减慢肾病恶化。</translation>
    </message>
    <message>
        <source>Ask your kidney team which of these fit you.</source>
        <translation>请问您的肾内科医护人员，哪些适合您。</translation>
    </message>
</context>
<context>
    <name>pages/options</name>
    <message>
        <source>Your options</source>
        <translation>您有哪些选择</translation>
    </message>
    <message>
        <source>There is more than one way to live with kidney disease. Each has benefits and harms. Here they stand side by side.</source>
        <translation>肾病的治疗不止一种，各有好处，也各有伤害。这里把它们并列，方便比较。</translation>
    </message>
    <message>
        <source>Before you compare</source>
        <translation>比较之前</translation>
    </message>
    <message>
        <source>No choice here is right for everybody. What fits you depends on your kidneys, your other illness, and what matters to you.</source>
        <translation>没有一种选择适合所有人。哪一种适合您，要看您的肾脏、其他疾病，以及您看重什么。</translation>
    </message>
    <message>
        <source>Most choices are not for ever. You can change from one kind of dialysis to another. Dialysis can also bridge the time to a transplant.</source>
        <translation>多数选择不是永久的。透析的方式可以换，也可以一边透析一边等移植。</translation>
    </message>
    <message>
        <source>Start to talk about it early, before you need it.</source>
        <translation>早些开始谈，不要等到需要时才谈。</translation>
    </message>
    <message>
        <source>The options side by side</source>
        <translation>各种选择并列比较</translation>
    </message>
    <message>
        <source>Usual care and drugs that slow the disease</source>
        <translation>常规治疗和减慢恶化的药物</translation>
    </message>
    <message>
        <source>People with CKD who are not on dialysis.</source>
        <translation>没有透析的慢性肾脏病患者。</translation>
    </message>
    <message>
        <source>Which drug fits depends on diabetes, eGFR and protein in the urine.</source>
        <translation>用哪种药，要看有无糖尿病、eGFR和尿蛋白。</translation>
    </message>
    <message>
        <source>Slows the loss of kidney function.</source>
        <translation>减慢肾功能下降。</translation>
    </message>
    <message>
        <source>Does not bring back what is lost.</source>
        <translation>失去的功能不会恢复。</translation>
    </message>
    <message>
        <source>Pills each day or a shot each week, and blood tests.</source>
        <translation>每天服药或每周打针，还要验血。</translation>
    </message>
    <message>
        <source>Less salt, more movement.</source>
        <translation>少吃盐，多活动。</translation>
    </message>
    <message>
        <source>Dialysis in a centre</source>
        <translation>在透析中心透析</translation>
    </message>
    <message>
        <source>People with kidney failure.</source>
        <translation>肾衰竭患者。</translation>
    </message>
    <message>
        <source>An early start did not help people live longer (IDEAL). Many start when symptoms come.</source>
        <translation>较早开始透析，没有让人活得更久（IDEAL）。很多人有症状时才开始。</translation>
    </message>
    <message>
        <source>Does a small part of the work of the kidneys.</source>
        <translation>代替肾脏的一小部分工作。</translation>
    </message>
    <message>
        <source>Can help people feel better and live longer. It does not heal the kidneys.</source>
        <translation>能让人舒服些、活得更久，但不能治好肾脏。</translation>
    </message>
    <message>
        <source>Tiredness, low blood pressure, cramps.</source>
        <translation>乏力、低血压、抽筋。</translation>
    </message>
    <message>
        <source>Germs in the blood (sepsis), which can kill. The access to the blood can clot.</source>
        <translation>血液感染（败血症），可能致命。血管通路可能堵塞。</translation>
    </message>
    <message>
        <source>About 3 visits a week, of about 4 hours each.</source>
        <translation>每周约3次，每次约4小时。</translation>
    </message>
    <message>
        <source>Limits on food and drink.</source>
        <translation>饮食、饮水受限。</translation>
    </message>
    <message>
        <source>Dialysis at home</source>
        <translation>在家透析</translation>
    </message>
    <message>
        <source>People with kidney failure who can learn it, and have room and a clean place.</source>
        <translation>能学会操作、家里有地方、环境干净的肾衰竭患者。</translation>
    </message>
    <message>
        <source>Through the belly (peritoneal): it may not work after major belly surgery.</source>
        <translation>腹膜透析：做过腹部大手术的人，可能不适合。</translation>
    </message>
    <message>
        <source>People live about as long as in a centre, and often with better quality of life.</source>
        <translation>生存时间与在中心透析相近，生活质量往往更好。</translation>
    </message>
    <message>
        <source>By machine (haemodialysis): low blood pressure, cramps, germs in the blood.</source>
        <translation>血液透析：低血压、抽筋、血液感染。</translation>
    </message>
    <message>
        <source>Peritoneal: every day, a few bag changes by hand, or a machine at night.</source>
        <translation>腹膜透析：每天做，手工换液几次，或夜间用机器。</translation>
    </message>
    <message>
        <source>By machine: 3 to 6 times a week, with a partner in the room (US rule).</source>
        <translation>血液透析：每周3至6次，身边要有人陪（美国的规定）。</translation>
    </message>
    <message>
        <source>Kidney transplant</source>
        <translation>肾移植</translation>
    </message>
    <message>
        <source>People with kidney failure who are well enough for surgery.</source>
        <translation>身体能承受手术的肾衰竭患者。</translation>
    </message>
    <message>
        <source>Not with severe heart disease, spread cancer, or an infection that is not yet treated.</source>
        <translation>有严重心脏病、癌症扩散或感染尚未治疗的人，不适合。</translation>
    </message>
    <message>
        <source>Most stay free of dialysis for long.</source>
        <translation>多数人长期不用透析。</translation>
    </message>
    <message>
        <source>In a large US study, later death rates were 48% to 82% lower than on the waiting list. People were not chosen by lot.</source>
        <translation>美国一项大型研究：日后的死亡率，比等待者低48%至82%。患者不是随机分组的。</translation>
    </message>
    <message>
        <source>In the first 2 weeks the risk of death was 2.8 times as high.</source>
        <translation>头2周，死亡风险是等待者的2.8倍。</translation>
    </message>
    <message>
        <source>Rejection. The drugs against it can bring infection, cancer and diabetes.</source>
        <translation>排斥反应。抗排斥药可能引起感染、癌症和糖尿病。</translation>
    </message>
    <message>
        <source>Drugs every day. Without them, the kidney can fail.</source>
        <translation>每天用药。停药，移植的肾可能失去功能。</translation>
    </message>
    <message>
        <source>Check-ups for life. Often years of waiting first.</source>
        <translation>终身复查。移植之前常要等几年。</translation>
    </message>
    <message>
        <source>Conservative kidney management</source>
        <translation>肾脏保守治疗</translation>
    </message>
    <message>
        <source>People with kidney failure who choose not to have dialysis.</source>
        <translation>选择不透析的肾衰竭患者。</translation>
    </message>
    <message>
        <source>It may suit people over 75 or 80 with other serious illness.</source>
        <translation>可能适合75岁或80岁以上、有其他重病的人。</translation>
    </message>
    <message>
        <source>Full care without dialysis: it treats symptoms and protects what the kidneys still do.</source>
        <translation>不透析的全面治疗：处理症状，保护剩余的肾功能。</translation>
    </message>
    <message>
        <source>Over 75 and very ill: dialysis added about 4 months, which may be due to chance.</source>
        <translation>75岁以上、病情重的人，透析约多活4个月，但这可能只是偶然。</translation>
    </message>
    <message>
        <source>It does not do the work of the kidneys. For most other people, dialysis extends life.</source>
        <translation>不能代替肾脏。对其他多数人，透析能延长生命。</translation>
    </message>
    <message>
        <source>All ages: people lived 21.2 months, and 67.1 with dialysis or a transplant (median). They were also older and more ill.</source>
        <translation>不分年龄：不透析的人活了21.2个月，透析或移植的人67.1个月（中位数）。不透析的人也更年长、病更重。</translation>
    </message>
    <message>
        <source>Regular visits, pills, a diet.</source>
        <translation>定期就诊、服药、调整饮食。</translation>
    </message>
    <message>
        <source>Talks with your family and team about what matters to you, up to the end of life.</source>
        <translation>和家人、医护人员谈谈您看重什么，直到生命末期。</translation>
    </message>
    <message>
        <source>A registered trial</source>
        <translation>已登记的试验</translation>
    </message>
    <message>
        <source>People who fit the rules of that trial.</source>
        <translation>符合该试验条件的人。</translation>
    </message>
    <message>
        <source>Check the number on the page “How to look up a trial” or with your team.</source>
        <translation>请按“怎样查一项试验”一页核对登记号，或请医护人员帮忙。</translation>
    </message>
    <message>
        <source>Finds out whether something works and is safe.</source>
        <translation>弄清一种治疗是否有效、安全。</translation>
    </message>
    <message>
        <source>It may help people in the future. It may not help you.</source>
        <translation>可能帮到以后的人，不一定能帮到您。</translation>
    </message>
    <message>
        <source>Side effects can be serious, and some are not known yet.</source>
        <translation>副作用可能严重，有些还不知道。</translation>
    </message>
    <message>
        <source>You may get usual care or a placebo instead.</source>
        <translation>您可能分到常规治疗或安慰剂。</translation>
    </message>
    <message>
        <source>More visits and tests.</source>
        <translation>要多跑几次医院，多做检查。</translation>
    </message>
    <message>
        <source>You sign a consent form first. You may leave at any time.</source>
        <translation>先签知情同意书，随时可以退出。</translation>
    </message>
    <message>
        <source>A clinic that sells cells</source>
        <translation>出售细胞的诊所</translation>
    </message>
    <message>
        <source>No cells that clinics sell are proven to help kidneys.</source>
        <translation>诊所出售的细胞，没有一种经证实对肾脏有帮助。</translation>
    </message>
    <message>
        <source>It is a sale, not a test. So nobody learns whether it works.</source>
        <translation>这是买卖，不是试验，所以有没有用，没有人能知道。</translation>
    </message>
    <message>
        <source>Blindness, tumours and infections were reported to the FDA.</source>
        <translation>FDA收到过失明、肿瘤和感染的报告。</translation>
    </message>
    <message>
        <source>Money and time that your care may need.</source>
        <translation>花去的钱和时间，可能正是您治疗所需要的。</translation>
    </message>
    <message>
        <source>If you are harmed, your own team must treat it.</source>
        <translation>如果受到伤害，还要由您自己的医护人员来治疗。</translation>
    </message>
    <message>
        <source>What this table cannot tell you</source>
        <translation>这张表不能告诉您哪些事</translation>
    </message>
    <message>
        <source>It cannot tell how you will do. The numbers are from groups, and many of those people differ from you.</source>
        <translation>不能预测您会怎样。数字来自人群，其中很多人和您不同。</translation>
    </message>
    <message>
        <source>Dialysis, transplant and care without dialysis were not compared by lot. Healthier people get a transplant more often. So part of the gap is not due to the treatment.</source>
        <translation>透析、移植和不透析的治疗，没有用随机分组比较过。较健康的人更常移植，所以差距不全是治疗造成的。</translation>
    </message>
    <message>
        <source>Some numbers are old, or from other countries. What is on offer near you may differ.</source>
        <translation>有些数字较早，或来自其他国家。您当地能做的治疗，可能不一样。</translation>
    </message>
    <message>
        <source>It does not list every side effect. Ask your team for yours.</source>
        <translation>没有列出所有副作用。您会有哪些，请问医护人员。</translation>
    </message>
    <message>
        <source>AKI, the sudden kind, is another story: it can heal.</source>
        <translation>急性肾损伤（旧称急性肾衰竭）是另一回事，有机会恢复。</translation>
    </message>
    <message>
        <source>How to choose</source>
        <translation>怎样选择</translation>
    </message>
    <message>
        <source>Take these questions to your kidney team. Take someone you trust with you.</source>
        <translation>带着这些问题去问肾内科医护人员。请一位您信任的人陪您去。</translation>
    </message>
    <message>
        <source>What is likely to happen to me with each choice? And what if we wait?</source>
        <translation>每一种选择，我可能会怎样？先等等看，又会怎样？</translation>
    </message>
    <message>
        <source>Which of these can I have here? Why do the others not fit me?</source>
        <translation>这里能做哪几种？其他几种为什么不适合我？</translation>
    </message>
    <message>
        <source>How will I feel on a normal day? How many hours will it take?</source>
        <translation>平常的一天，我会有什么感觉？治疗要花几个小时？</translation>
    </message>
    <message>
        <source>What harms are most likely for me? What would you do about them?</source>
        <translation>对我来说，最可能有哪些伤害？出现了怎么办？</translation>
    </message>
    <message>
        <source>Who can help me at home? What will it cost me?</source>
        <translation>家里谁能帮我？我要付多少钱？</translation>
    </message>
    <message>
        <source>Can I change my mind later? Can I try it for a time?</source>
        <translation>以后可以改变主意吗？可以先试一段时间吗？</translation>
    </message>
    <message>
        <source>What matters most to me: more time, feeling well, being at home, or travel?</source>
        <translation>我最看重什么：活得更久、感觉舒服、留在家里，还是能外出旅行？</translation>
    </message>
    <message>
        <source>If you think about cells, take the page “Questions to ask” with you.</source>
        <translation>如果您在考虑细胞治疗，请带上“可以问的问题”一页。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>适合哪些人</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>能做到什么</translation>
    </message>
    <message>
        <source>Harms and limits</source>
        <translation>伤害和局限</translation>
    </message>
    <message>
        <source>What it asks of your life</source>
        <translation>对生活有什么要求</translation>
    </message>
    <message>
        <source>A small operation, weeks before the start.</source>
        <translation>开始前几周，要做一个小手术。</translation>
    </message>
    <message>
        <source>Peritoneal: the belly lining can get infected. You may get a hernia or gain weight.</source>
        <translation>腹膜透析：腹膜感染、疝、体重增加。</translation>
    </message>
    <message>
        <source>Of 100 people on placebo, about 17 (16.9%) had a bad outcome in about 2 years. With empagliflozin it was about 13 (13.1%).</source>
        <translation>约2年内，安慰剂组每100人中约17人（16.9%）出现不良结局。恩格列净组约13人（13.1%）。</translation>
    </message>
    <message>
        <source>One person with CKD needed dialysis 3 months later. Another had growths where the cells went in, lost a kidney, and later died of an infection.</source>
        <translation>一名慢性肾脏病患者3个月后需要透析。另一人在注射处长出肿块，切除了一个肾，后来死于感染。</translation>
    </message>
    <message>
        <source>Training first. Peritoneal: a small operation at least 2 weeks before.</source>
        <translation>要先接受培训。腹膜透析：至少提前2周做小手术，放置导管。</translation>
    </message>
    <message>
        <source>The surgery: about 5 of 100 people bleed inside. In about 2 of 100, a clot blocks the new kidney (UK).</source>
        <translation>手术：每100人约5人内出血。约2人的移植肾被血栓堵住（英国）。</translation>
    </message>
    <message>
        <source>How long people live depends a lot on age. In the UK in 2012, people who began dialysis or had a transplant at 25 to 29 had about 18.5 years ahead (median). At 75 or older it was about 2.4 years.</source>
        <translation>能活多久，和年龄关系很大。英国2012年的资料：25至29岁开始透析或接受移植的人，还能活约18.5年（中位数）。75岁以上的人，约2.4年。</translation>
    </message>
    <message>
        <source>SGLT2 inhibitor: fungal infection of the genitals, loss of body water; rarely, acid in the blood.</source>
        <translation>SGLT2抑制剂：生殖器真菌感染，脱水；酮症酸中毒少见。</translation>
    </message>
    <message>
        <source>Semaglutide: feeling sick, throwing up; in diabetes, trouble with the eyes.</source>
        <translation>司美格鲁肽：恶心、呕吐；糖尿病眼病可能出问题。</translation>
    </message>
    <message>
        <source>Finerenone and olmesartan: too much potassium in the blood.</source>
        <translation>非奈利酮和奥美沙坦：血钾过高。</translation>
    </message>
    <message>
        <source>The new kidney does not last for ever: 15 to 20 years on average, or 20 to 25 from a living donor (UK).</source>
        <translation>移植的肾用不了一辈子。平均15至20年，活体捐献的20至25年（英国）。</translation>
    </message>
    <message>
        <source>The FDA says: if you must pay, or if there is no trial, you are likely being misled (US).</source>
        <translation>美国FDA说：要您付费，或者不在试验之内，您很可能被误导了。</translation>
    </message>
</context>
<context>
    <name>pages/proven</name>
    <message>
        <source>What does work today?</source>
        <translation>现在哪些治疗有效？</translation>
    </message>
    <message>
        <source>What else is part of usual care?</source>
        <translation>常规治疗还有什么？</translation>
    </message>
    <message>
        <source>Eat in the way that your kidney team advises.</source>
        <translation>按肾内科医护人员的建议饮食。</translation>
    </message>
    <message>
        <source>What if the kidneys fail?</source>
        <translation>如果肾衰竭了呢？</translation>
    </message>
    <message>
        <source>What are the limits?</source>
        <translation>有哪些局限？</translation>
    </message>
    <message>
        <source>No stem-cell product stands on this page. For kidney failure, none is proven.</source>
        <translation>这一页没有干细胞产品。还没有一种经证实对肾衰竭有效。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您现在可以做什么</translation>
    </message>
    <message>
        <source>Do not stop your medicines on your own.</source>
        <translation>不要自行停药。</translation>
    </message>
    <message>
        <source>If someone offers you cells, ask yourself first: do I already get all that is proven to help?</source>
        <translation>有人向您推荐细胞治疗时，先问问自己。已证实有效的治疗，我都用上了吗？</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>Before kidneys fail, some drugs slow CKD. Large blinded trials show this. Nobody in these trials was on dialysis at the start.</source>
        <translation>肾衰竭之前，有些药能减慢慢性肾脏病恶化，大型双盲试验证明了这一点。这些试验开始时，没有人在透析。</translation>
    </message>
    <message>
        <source>Who was in these trials?</source>
        <translation>谁参加了这些试验？</translation>
    </message>
    <message>
        <source>People with long-term kidney disease (CKD) whose kidneys still did part of their work. Most had protein in the urine. Many had type 2 diabetes.</source>
        <translation>参加的是慢性肾脏病患者，肾脏还有一部分功能。多数人有蛋白尿，很多人有2型糖尿病。</translation>
    </message>
    <message>
        <source>People on dialysis or with a kidney transplant were not in them. So these trials say nothing about them. One trial now tests an SGLT2 inhibitor in these people (NCT05374291).</source>
        <translation>透析患者和肾移植者没有参加，所以这些试验不能说明他们的情况。现在有一项试验，让这些人试用SGLT2抑制剂（NCT05374291）。</translation>
    </message>
    <message>
        <source>AKI, the sudden kind, was not studied. But fewer people had AKI while they took an SGLT2 inhibitor than with placebo.</source>
        <translation>这些试验没有研究急性肾损伤（旧称急性肾衰竭）。但用SGLT2抑制剂的人，发生急性肾损伤的比安慰剂组少。</translation>
    </message>
    <message>
        <source>What did the trials count?</source>
        <translation>试验统计什么？</translation>
    </message>
    <message>
        <source>They counted bad outcomes: a large loss of eGFR, kidney failure, or death from kidney, heart or blood-vessel disease. The trials differ a little in this, so do not compare their numbers.</source>
        <translation>试验统计不良结局：eGFR大幅下降、肾衰竭，或死于肾脏、心脏、血管疾病。各项试验的定义略有不同，数字请不要互相比较。</translation>
    </message>
    <message>
        <source>The NNT is how many people must take the drug, for as long as in the trial, so that one more is spared. A small number is good.</source>
        <translation>需治疗人数（NNT）是指：多少人像试验里那样用药，才多一人避免不良结局。数字越小越好。</translation>
    </message>
    <message>
        <source>These pills were first made for diabetes. They also help people without it.</source>
        <translation>这类药原本用来治糖尿病，对没有糖尿病的人也有帮助。</translation>
    </message>
    <message>
        <source>Deaths: with dapagliflozin, 4.7% died, and 6.8% with placebo. With empagliflozin, deaths did not clearly differ (4.5% and 5.1%).</source>
        <translation>死亡：达格列净组4.7%，安慰剂组6.8%。恩格列净组4.5%，安慰剂组5.1%，没有明确差别。</translation>
    </message>
    <message>
        <source>If you are ill with a fever, cannot eat or drink, or will have surgery, ask your team whether to pause the pill.</source>
        <translation>发热生病、吃不下喝不下，或要做手术时，可能要暂停用药。请问医护人员。</translation>
    </message>
    <message>
        <source>How much does finerenone help, and harm?</source>
        <translation>非奈利酮的好处和伤害有多大？</translation>
    </message>
    <message>
        <source>It was tested in people who had type 2 diabetes and CKD.</source>
        <translation>试验对象是同时有2型糖尿病和慢性肾脏病的人。</translation>
    </message>
    <message>
        <source>Deaths from any cause were not clearly fewer.</source>
        <translation>任何原因的死亡，没有明确减少。</translation>
    </message>
    <message>
        <source>Harm: too much potassium in the blood. It made 1.7% stop the pill for good, and 0.6% with placebo. Blood tests are needed.</source>
        <translation>伤害：血钾过高。因此永久停药的，用药组有1.7%，安慰剂组有0.6%。需要定期验血。</translation>
    </message>
    <message>
        <source>Harm: low blood pressure, 4.8% against 3.4% in one trial.</source>
        <translation>伤害：低血压。一项试验中，用药组4.8%，安慰剂组3.4%。</translation>
    </message>
    <message>
        <source>How much does semaglutide help, and harm?</source>
        <translation>司美格鲁肽的好处和伤害有多大？</translation>
    </message>
    <message>
        <source>It is a weekly shot under the skin. The trial (FLOW) was in people who had type 2 diabetes and CKD.</source>
        <translation>这种药每周皮下注射一次。试验（FLOW）的对象是同时有2型糖尿病和慢性肾脏病的人。</translation>
    </message>
    <message>
        <source>Deaths: 12.8% with the drug, 15.8% with placebo.</source>
        <translation>死亡：用药组12.8%，安慰剂组15.8%。</translation>
    </message>
    <message>
        <source>Harm: feeling sick, throwing up, loose bowels, constipation and belly pain are common. An inflamed pancreas and gallstones can occur.</source>
        <translation>伤害：常见恶心、呕吐、腹泻、便秘和腹痛。也可能发生胰腺炎和胆结石。</translation>
    </message>
    <message>
        <source>Harm, very rare: loss of sight from a damaged eye nerve, in up to 1 of 10,000 people.</source>
        <translation>伤害，极少见：视神经受损，失去视力，每10,000人中最多1人。</translation>
    </message>
    <message>
        <source>Control of blood pressure and blood sugar.</source>
        <translation>控制血压和血糖。</translation>
    </message>
    <message>
        <source>Less salt, and enough protein but not too much. KDIGO suggests less than 2 g of sodium a day, which is 5 g of table salt.</source>
        <translation>少吃盐，蛋白质适量、不过多。KDIGO建议每天钠少于2 g，相当于食盐5 g。</translation>
    </message>
    <message>
        <source>Movement, as far as your heart and body allow: KDIGO names 150 minutes a week.</source>
        <translation>在心脏和身体允许的范围内多活动，KDIGO的建议是每周150分钟。</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>要避免什么</translation>
    </message>
    <message>
        <source>Painkillers such as ibuprofen and naproxen (NSAIDs) can harm your kidneys. Ask before you take any. They are in many cold and fever remedies too.</source>
        <translation>布洛芬、萘普生一类的止痛药（NSAIDs）可能伤肾，用之前先问医护人员。很多感冒药、退烧药里也有。</translation>
    </message>
    <message>
        <source>Herbs with aristolochic acid, such as Aristolochia (in Chinese: guang fang ji, and some kinds of mu tong). They have caused lasting kidney damage, kidney failure and cancer.</source>
        <translation>含马兜铃酸的草药，例如马兜铃属植物（如广防己，以及某些木通）。这类草药曾造成永久肾损害、肾衰竭和癌症。</translation>
    </message>
    <message>
        <source>Tell your pharmacist and your team of all medicines, herbs and supplements that you take.</source>
        <translation>您用的所有药物、草药和保健品，请都告诉药师和医护人员。</translation>
    </message>
    <message>
        <source>There are three ways: dialysis, a kidney transplant, and conservative kidney management. The page “Your options” puts them side by side.</source>
        <translation>有三种选择：透析、肾移植和肾脏保守治疗。“您有哪些选择”一页把它们并列比较。</translation>
    </message>
    <message>
        <source>Dialysis filters your blood. It takes over a small part of the work of the kidneys.</source>
        <translation>透析过滤血液，代替肾脏的一小部分工作。</translation>
    </message>
    <message>
        <source>In a transplant, you get a healthy kidney from someone else. You need drugs every day, so that your body does not reject it.</source>
        <translation>肾移植是把他人的健康肾脏移到您体内。之后每天都要用药，以防身体排斥。</translation>
    </message>
    <message>
        <source>Conservative kidney management is full care without dialysis. It treats symptoms, protects what the kidneys still do, and supports you and your family.</source>
        <translation>肾脏保守治疗是不透析的全面治疗。目的是减轻症状，保护剩余的肾功能，支持您和家人。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. No drug here makes damaged kidneys new.</source>
        <translation>减慢恶化不等于治愈。这里的药，没有一种能让受损的肾脏恢复如初。</translation>
    </message>
    <message>
        <source>Most people had no bad outcome, with or without the drug. Nobody can tell beforehand who will be spared.</source>
        <translation>不论用不用药，多数人没有出现不良结局。谁能因此避免，事先没有人知道。</translation>
    </message>
    <message>
        <source>The makers of the drugs paid for or ran the trials that we show here.</source>
        <translation>这里的试验，由生产这些药的公司出资或主办。</translation>
    </message>
    <message>
        <source>Several trials stopped early. That can make a benefit look larger than it is.</source>
        <translation>有几项试验提前停止，这可能让好处显得比实际大。</translation>
    </message>
    <message>
        <source>Ask your kidney team which of these fit you, and why the others do not.</source>
        <translation>请问肾内科医护人员，哪些适合您，其他的为什么不适合。</translation>
    </message>
    <message>
        <source>How much do SGLT2 inhibitors help?</source>
        <translation>SGLT2抑制剂有多大好处？</translation>
    </message>
    <message>
        <source>Empagliflozin (EMPA-KIDNEY): of 100 people on placebo, about 17 (16.9%) had a bad outcome in about 2 years. With the drug it was about 13 (13.1%).</source>
        <translation>恩格列净（EMPA-KIDNEY）：约2年内，安慰剂组每100人中约17人（16.9%）出现不良结局。用药组约13人（13.1%）。</translation>
    </message>
    <message>
        <source>Dapagliflozin (DAPA-CKD): of 100 on placebo, about 15 (14.5%) in about 2.4 years. With the drug it was about 9 (9.2%). The NNT was 19.</source>
        <translation>达格列净（DAPA-CKD）：约2.4年内，安慰剂组每100人中约15人（14.5%），用药组约9人（9.2%）。需治疗人数为19。</translation>
    </message>
    <message>
        <source>Canagliflozin (CREDENCE, all with diabetes): of 100 on placebo, about 6 in one year. With the drug it was about 4, by our own calculation.</source>
        <translation>卡格列净（CREDENCE，都有糖尿病）：一年里，安慰剂组每100人中约6人，用药组约4人。这是按我们自己的计算。</translation>
    </message>
    <message>
        <source>How much can SGLT2 inhibitors harm?</source>
        <translation>SGLT2抑制剂有多大伤害？</translation>
    </message>
    <message>
        <source>Fungal infection of the genitals. Against placebo it was about 4 times as common in men, and 2.5 times in women. It can be treated.</source>
        <translation>生殖器真菌感染，可以治疗。与安慰剂相比，男性约为4倍，女性约为2.5倍。</translation>
    </message>
    <message>
        <source>A dip of the eGFR at first: about 2 in the first 2 months with empagliflozin. After that, the eGFR fell more slowly.</source>
        <translation>刚开始，eGFR会略降：用恩格列净，头2个月约降2。之后，eGFR下降较慢。</translation>
    </message>
    <message>
        <source>Loss of body water, with thirst or feeling faint.</source>
        <translation>脱水，可能口渴或头晕。</translation>
    </message>
    <message>
        <source>Rare but dangerous: a build-up of acid in the blood (ketoacidosis), mostly with diabetes. If you feel sick, have belly pain or trouble breathing, get help at once.</source>
        <translation>少见但危险：血液里积聚过多的酸（酮症酸中毒），多见于糖尿病患者。如果恶心、腹痛、呼吸困难，请马上就医。</translation>
    </message>
    <message>
        <source>Benefit: of 100 people on placebo, about 23 (23.2%) had a bad outcome in about 3.4 years. With the drug it was about 19 (18.7%).</source>
        <translation>好处：约3.4年内，安慰剂组每100人中约23人（23.2%）出现不良结局。用药组约19人（18.7%）。</translation>
    </message>
    <message>
        <source>A pill for blood pressure of one kind (ACE inhibitor) or another (ARB, such as olmesartan). In people with diabetes, high blood pressure and much protein in the urine, it lowers the risk of kidney failure. It can raise potassium.</source>
        <translation>降压药：普利类（ACE抑制剂）或沙坦类（ARB，例如奥美沙坦）。糖尿病、高血压、尿蛋白多的人，用其中一类可以降低肾衰竭的风险。血钾可能升高。</translation>
    </message>
    <message>
        <source>Benefit: of 100 people on placebo, about 7 (7.1%) had a bad kidney outcome in about 3 years. With the pill it was 5 to 6 (5.5%).</source>
        <translation>好处：约3年内，安慰剂组每100人中约7人（7.1%）出现不良肾脏结局。用药组5至6人（5.5%）。</translation>
    </message>
    <message>
        <source>Rare but dangerous: a severe infection of the skin around the genitals. If it is sore, red or swollen there and you have a fever or feel ill, get help at once.</source>
        <translation>少见但危险：生殖器周围严重感染。如果那里疼痛、发红或肿胀，又发热或觉得不舒服，请马上就医。</translation>
    </message>
    <message>
        <source>Harm: in an earlier trial (SUSTAIN-6), an eye disease of diabetes (retinopathy) led to problems in 3.0% with the drug, and in 1.8% with placebo. Ask whether your eyes should be checked.</source>
        <translation>伤害：糖尿病会损害视网膜。较早一项试验（SUSTAIN-6）里，因此出现眼病的，用药组3.0%，安慰剂组1.8%。请问医生，您是否要检查眼睛。</translation>
    </message>
</context>
<context>
    <name>pages/questions</name>
    <message>
        <source>Questions to ask</source>
        <translation>可以问的问题</translation>
    </message>
    <message>
        <source>Ask these questions before you say yes to any cell treatment. You have a right to clear answers.</source>
        <translation>同意任何细胞治疗之前，请先问这些问题。您有权得到清楚的回答。</translation>
    </message>
    <message>
        <source>How to use this list</source>
        <translation>怎样使用这份清单</translation>
    </message>
    <message>
        <source>Take the list with you. Write down the answers. Show them to your kidney team before you decide.</source>
        <translation>带上这份清单，把回答写下来。做决定前，先给您的肾内科医护人员看。</translation>
    </message>
    <message>
        <source>If an answer is not clear, ask again. If you are told to hurry, wait.</source>
        <translation>回答不清楚，就再问一次。有人催您，就先等一等。</translation>
    </message>
    <message>
        <source>About the treatment</source>
        <translation>关于治疗</translation>
    </message>
    <message>
        <source>Is it approved here for my disease?</source>
        <translation>这种治疗在本地获批用于我这种病吗？</translation>
    </message>
    <message>
        <source>Is it a registered trial? What is its number?</source>
        <translation>这是已登记的试验吗？登记号是多少？</translation>
    </message>
    <message>
        <source>What are the cells? Who do they come from? How many will I get?</source>
        <translation>是什么细胞？来自什么人？我会接受多少细胞？</translation>
    </message>
    <message>
        <source>What good may it do me? How and when will you measure that?</source>
        <translation>对我可能有什么好处？怎样衡量，什么时候衡量？</translation>
    </message>
    <message>
        <source>About harm</source>
        <translation>关于伤害</translation>
    </message>
    <message>
        <source>What harm has been seen so far?</source>
        <translation>到目前为止，出现过哪些伤害？</translation>
    </message>
    <message>
        <source>Could the cells make a later kidney transplant harder?</source>
        <translation>接受了这些细胞，以后做肾移植会不会更难？</translation>
    </message>
    <message>
        <source>Which vein will be used? Could that harm the vein that I need for dialysis?</source>
        <translation>要用哪条静脉？会不会伤到我透析要用的静脉？</translation>
    </message>
    <message>
        <source>For how long will I be watched afterwards? Who will read the results?</source>
        <translation>之后会随访我多久？由谁来看结果？</translation>
    </message>
    <message>
        <source>About you and your care</source>
        <translation>关于您和您的治疗</translation>
    </message>
    <message>
        <source>What will I have to pay?</source>
        <translation>我要付什么费用？</translation>
    </message>
    <message>
        <source>Will it stop me from joining other trials?</source>
        <translation>参加之后，会不会不能再参加其他试验？</translation>
    </message>
    <message>
        <source>What happens to my usual care?</source>
        <translation>我平常的治疗怎么办？</translation>
    </message>
    <message>
        <source>Who will care for me if I am harmed?</source>
        <translation>如果我受到伤害，由谁治疗我？</translation>
    </message>
    <message>
        <source>Who gains money if I say yes?</source>
        <translation>如果我同意，谁会从中获利？</translation>
    </message>
    <message>
        <source>May I say no now, or stop later?</source>
        <translation>我可以现在拒绝，或以后退出吗？</translation>
    </message>
    <message>
        <source>May I take the papers home to show my kidney team?</source>
        <translation>我可以把资料带回去，给我的肾内科医护人员看吗？</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
</context>
<context>
    <name>pages/recovery</name>
    <message>
        <source>Getting better without cells</source>
        <translation>不做细胞治疗，也可能好转</translation>
    </message>
    <message>
        <source>Kidneys can get better on their own, or with usual care. So a story of one person who got better cannot show that cells did it.</source>
        <translation>肾脏可能自行好转，也可能靠常规治疗好转。所以，一个人好转的故事，不能说明是细胞的作用。</translation>
    </message>
    <message>
        <source>Why does this page matter?</source>
        <translation>为什么要看这一页？</translation>
    </message>
    <message>
        <source>In a story, someone has cells and gets better. It is easy to think that the cells did it. But what would have come without them?</source>
        <translation>故事里，有人接受细胞治疗后好转了，人们很容易以为是细胞的作用。可是，如果没有细胞治疗，会怎样？</translation>
    </message>
    <message>
        <source>Here is how often kidneys get better without cells, and how often they do not.</source>
        <translation>下面列出：不做细胞治疗，有多少人好转，有多少人没有好转。</translation>
    </message>
    <message>
        <source>Do kidneys heal after sudden failure?</source>
        <translation>急性肾损伤后，肾脏恢复的有多少？</translation>
    </message>
    <message>
        <source>AKI is sudden kidney failure. In many people, the kidneys recover within days, weeks or months.</source>
        <translation>急性肾损伤（旧称急性肾衰竭）来得突然。许多人的肾脏在几天、几周或几个月内恢复。</translation>
    </message>
    <message>
        <source>After heart surgery: in a trial of MSC, 68 people with AKI got placebo, so no cells. Half of them had their usual creatinine back within 12 days. With cells it took 15 days. The gap may be due to chance.</source>
        <translation>心脏手术后：一项间充质干细胞试验里，安慰剂组有68名急性肾损伤患者，没有接受细胞。其中一半的人，12天内肌酐回到原来水平，细胞组则要15天。这个差别可能只是偶然。</translation>
    </message>
    <message>
        <source>On dialysis: in the USA, 32,598 people began dialysis for kidney failure after AKI from 2005 to 2014. Of these, 11,498 recovered: 35 of 100. Of those who did, 95 of 100 did so within 12 months.</source>
        <translation>已开始透析：2005年至2014年，美国有32,598人因急性肾损伤后的肾衰竭开始透析。其中11,498人恢复，每100人中约35人。恢复的人里，每100人有95人在12个月内恢复。</translation>
    </message>
    <message>
        <source>So, by our own calculation, about 65 of 100 did not recover.</source>
        <translation>也就是说，按我们自己的计算，每100人中约65人没有恢复。</translation>
    </message>
    <message>
        <source>And if dialysis goes on after the hospital?</source>
        <translation>出院后仍要透析，会怎样？</translation>
    </message>
    <message>
        <source>Leaving hospital on dialysis: in Kentucky (USA), 111 people did. Within 90 days, 45 of them (41%) were off dialysis. But 49 (44%) went on to need it for good, or a transplant. And 17 (15%) died or went into care for the dying.</source>
        <translation>出院时仍在透析：美国肯塔基州有111人。90天内，45人（41%）脱离了透析。但49人（44%）从此需要长期透析或肾移植，另有17人（15%）去世或接受临终照护。</translation>
    </message>
    <message>
        <source>And after very high blood pressure?</source>
        <translation>血压极高之后呢？</translation>
    </message>
    <message>
        <source>Four people with malignant hypertension came off dialysis after 4 to 15 months. Their blood pressure was brought under control. They had no cells.</source>
        <translation>有4名恶性高血压患者，4至15个月后脱离了透析。他们控制了血压，没有接受细胞治疗。</translation>
    </message>
    <message>
        <source>These four were chosen because they recovered. In another report, 29 of 120 people with this illness (24%) came to need dialysis or a transplant.</source>
        <translation>这4人正因为恢复了才被选中报道。另一份报告里，120名患者中有29人（24%）后来需要透析或肾移植。</translation>
    </message>
    <message>
        <source>How does IgA nephropathy run?</source>
        <translation>IgA肾病怎样发展？</translation>
    </message>
    <message>
        <source>IgA nephropathy most often gets worse slowly, over years. How fast differs a lot from person to person.</source>
        <translation>IgA肾病多半在几年里慢慢加重，快慢因人而异。</translation>
    </message>
    <message>
        <source>In the United Kingdom, 2,299 adults were followed. They had protein in the urine or a low eGFR. By 11.4 years, half of them (50%) had kidney failure or had died. The range is 10.5 to 12.5 years.</source>
        <translation>英国随访了2,299名成人，他们有蛋白尿或eGFR偏低。到11.4年（范围10.5至12.5年）时，一半的人（50%）已发生肾衰竭或去世。</translation>
    </message>
    <message>
        <source>In Beijing, 2,141 people were followed for 5.8 years on average. Of these, 509 (24%) came to kidney failure. It is likely that 40 of 100 still have working kidneys after 15 years.</source>
        <translation>北京随访了2,141人，平均5.8年，其中509人（24%）发生肾衰竭。估计15年后，每100人中有40人的肾脏仍在工作。</translation>
    </message>
    <message>
        <source>So it takes years to see if a treatment helps. A few good months after cells do not show it.</source>
        <translation>所以，一种治疗有没有帮助，要看好几年。细胞治疗后好转了几个月，说明不了问题。</translation>
    </message>
    <message>
        <source>Which drugs slow IgA nephropathy?</source>
        <translation>哪些药物能减慢IgA肾病？</translation>
    </message>
    <message>
        <source>There are drugs now that slow IgA nephropathy. Blinded trials found slower loss of eGFR with budesonide (a capsule that acts in the gut) and with sparsentan. Both have side effects. Ask your kidney team.</source>
        <translation>现在已有减慢IgA肾病恶化的药物。双盲试验发现，布地奈德肠溶胶囊（在肠道起作用）和sparsentan能减慢eGFR下降。两种药都有副作用，请问您的肾内科医护人员。</translation>
    </message>
    <message>
        <source>Why is a bad day often followed by a better one?</source>
        <translation>为什么最差的一天过后，往往会好一些？</translation>
    </message>
    <message>
        <source>A test goes up and down. People seek help, or join a study, when it is at its worst. The next test is then likely to be closer to the usual one, even if nothing was done. This is called regression to the mean.</source>
        <translation>检查结果会上下波动。人们往往在最差的时候求医，或参加研究。下一次结果很可能更接近平时，即使什么都没做。这叫“均值回归”。</translation>
    </message>
    <message>
        <source>Think of your blood pressure. One day it is very high, so you try a new tea. A week later it is lower. The tea may have done nothing.</source>
        <translation>以血压为例。有一天血压很高，您开始喝一种新茶。一周后，血压低了些。茶可能什么作用也没有。</translation>
    </message>
    <message>
        <source>It is the same with creatinine: a story that starts at the worst value often ends with a better one.</source>
        <translation>肌酐也一样：故事从最差的数值讲起，结尾往往会好一些。</translation>
    </message>
    <message>
        <source>That is why a fair trial has a control group. The control group gets better in this way too. Only the gap between the groups counts.</source>
        <translation>所以，公平比较的试验要有对照组。对照组同样会这样好转，真正要看的，只有两组的差别。</translation>
    </message>
    <message>
        <source>How to read a story of getting better</source>
        <translation>怎样看待好转的故事</translation>
    </message>
    <message>
        <source>Was it sudden failure, which can heal, or a long-term disease?</source>
        <translation>是可能恢复的急性损伤，还是慢性病？</translation>
    </message>
    <message>
        <source>When was the first value taken: on the worst day?</source>
        <translation>第一个数值是什么时候测的？是最差的那天吗？</translation>
    </message>
    <message>
        <source>What else was given: dialysis, drugs, fluids, rest?</source>
        <translation>还用了什么：透析、药物、补液、休息？</translation>
    </message>
    <message>
        <source>Who was there to compare with?</source>
        <translation>有没有可以对照的人？</translation>
    </message>
    <message>
        <source>For how long was the person followed?</source>
        <translation>随访了多久？</translation>
    </message>
    <message>
        <source>How many others had the same cells, and what became of them?</source>
        <translation>还有多少人接受了同样的细胞，后来怎样？</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您现在可以做什么</translation>
    </message>
    <message>
        <source>Ask your kidney team how your own illness is likely to run, with usual care.</source>
        <translation>请问肾内科医护人员：按常规治疗，您的病可能怎样发展。</translation>
    </message>
    <message>
        <source>After AKI, ask when your kidneys will be tested again.</source>
        <translation>得过急性肾损伤，请问清什么时候复查肾功能。</translation>
    </message>
    <message>
        <source>Keep taking your medicines, and keep your visits.</source>
        <translation>请继续用药，按时复诊。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
</context>
<context>
    <name>pages/registry</name>
    <message>
        <source>How to look up a trial</source>
        <translation>怎样查一项试验</translation>
    </message>
    <message>
        <source>Each fair trial in people should stand in a public registry. Look it up before you say yes.</source>
        <translation>公平比较的人体试验都应该公开登记。同意之前，请先查一查。</translation>
    </message>
    <message>
        <source>What does a number look like?</source>
        <translation>登记号是什么样的？</translation>
    </message>
    <message>
        <source>A registry number is some letters and then digits. The letters tell you which registry to open.</source>
        <translation>登记号（也叫注册号）由字母加数字组成。看字母就知道该查哪个登记网站。</translation>
    </message>
    <message>
        <source>NCT00733876: letters NCT, so look in ClinicalTrials.gov.</source>
        <translation>NCT00733876：字母是NCT，请查ClinicalTrials.gov。</translation>
    </message>
    <message>
        <source>UMIN000031691: letters UMIN, so look in the UMIN registry of Japan.</source>
        <translation>UMIN000031691：字母是UMIN，请查日本的UMIN登记网站。</translation>
    </message>
    <message>
        <source>jRCTb030240024: letters jRCT, so look in the jRCT registry of Japan.</source>
        <translation>jRCTb030240024：字母是jRCT，请查日本的jRCT登记网站。</translation>
    </message>
    <message>
        <source>ChiCTR: these letters stand for the Chinese Clinical Trial Registry.</source>
        <translation>ChiCTR：这几个字母代表中国临床试验注册中心。</translation>
    </message>
    <message>
        <source>CTR: these letters stand for the drug-trial platform of China, chinadrugtrials.org.cn. Drug trials in China must be listed there.</source>
        <translation>CTR：这几个字母代表中国的药物临床试验登记与信息公示平台（chinadrugtrials.org.cn）。药物临床试验必须在那里登记。</translation>
    </message>
    <message>
        <source>The numbers only show what such a number looks like. We do not advise you to join these trials.</source>
        <translation>这些号码只用来说明登记号的样子。我们并不建议您参加这些试验。</translation>
    </message>
    <message>
        <source>How do you look it up?</source>
        <translation>怎样查？</translation>
    </message>
    <message>
        <source>Ask for the number in writing. Do not take “it is a secret” for an answer.</source>
        <translation>请对方写下登记号，不要接受“这是机密”的说法。</translation>
    </message>
    <message>
        <source>Open the site of the registry yourself. Do not use a link that the clinic gives you.</source>
        <translation>请自己打开登记网站，不要用诊所给的链接。</translation>
    </message>
    <message>
        <source>Type in the whole number.</source>
        <translation>输入完整的登记号。</translation>
    </message>
    <message>
        <source>Compare the disease, the cells and the hospital with what you were told.</source>
        <translation>把登记的疾病、细胞和医院，与对方所说的核对一遍。</translation>
    </message>
    <message>
        <source>If you have no internet, ask your kidney team or your family to look. This program works without the internet, so it cannot look for you.</source>
        <translation>如果您不能上网，请肾内科医护人员或家人帮忙查。这个程序不联网，不能替您查。</translation>
    </message>
    <message>
        <source>If there is no number, or it does not fit, stop. See the page “Warning signs”.</source>
        <translation>如果没有登记号，或内容对不上，请先停下。请看“警示信号”一页。</translation>
    </message>
    <message>
        <source>What should you check there?</source>
        <translation>要看哪些内容？</translation>
    </message>
    <message>
        <source>Status: is it open, stopped or ended? And when was the entry last changed?</source>
        <translation>状态：正在招募、已停止，还是已结束？登记内容最近一次更新是什么时候？</translation>
    </message>
    <message>
        <source>Ethics: which ethics board let it start?</source>
        <translation>伦理：由哪个伦理委员会批准？</translation>
    </message>
    <message>
        <source>Money: who pays for the study?</source>
        <translation>经费：由谁出钱？</translation>
    </message>
    <message>
        <source>Test: is there a control group? What will they measure, and for how long?</source>
        <translation>设计：有没有对照组？要测什么，测多久？</translation>
    </message>
    <message>
        <source>Contact: is there a named doctor at a hospital?</source>
        <translation>联系人：有没有写明是哪家医院的哪位医生？</translation>
    </message>
    <message>
        <source>Results: are there any, and are they good or bad?</source>
        <translation>结果：有没有公布？是好是坏？</translation>
    </message>
    <message>
        <source>What can an entry show?</source>
        <translation>登记内容能看出什么？</translation>
    </message>
    <message>
        <source>Here is what we saw in three entries.</source>
        <translation>下面是我们看到的三个例子。</translation>
    </message>
    <message>
        <source>A study of CD34+ cells in CKD (jRCTb030210237) shows a stop notice of 11 April 2024.</source>
        <translation>一项研究用CD34阳性细胞治慢性肾脏病（jRCTb030210237）。登记页上有2024年4月11日的停止通知。</translation>
    </message>
    <message>
        <source>A second one (jRCTb030240024) was open to patients on 15 October 2024.</source>
        <translation>第二项研究（jRCTb030240024）在2024年10月15日正在招募患者。</translation>
    </message>
    <message>
        <source>One small trial was set up to test MSC in AKI with COVID. The registry copy we saw, from January 2022, had no results.</source>
        <translation>一项小型试验计划用间充质干细胞治疗新冠相关急性肾损伤。我们看到的登记页是2022年1月的，没有结果。</translation>
    </message>
    <message>
        <source>What does an entry not mean?</source>
        <translation>登记了，并不代表哪些事？</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov is a list of trials. To be on it does not mean to be approved.</source>
        <translation>ClinicalTrials.gov是试验登记网站，登记了不等于获批。</translation>
    </message>
    <message>
        <source>It does not mean that the cells work, or that they are safe.</source>
        <translation>登记不表示细胞有效，也不表示细胞安全。</translation>
    </message>
    <message>
        <source>Expert advice: join only trials that a state agency or an ethics board has let start.</source>
        <translation>专家建议：只参加国家主管机构或伦理委员会批准的试验。</translation>
    </message>
    <message>
        <source>May they ask you for money?</source>
        <translation>可以向您收费吗？</translation>
    </message>
    <message>
        <source>In China, we found no cell drug approved for the kidneys, and studies may not charge. So take care if someone asks you for a fee.</source>
        <translation>在中国大陆，我们没有查到获批用于肾病的细胞药，研究也不得收费。所以，如果有人向您收费，请小心。</translation>
    </message>
    <message>
        <source>In Boao Lecheng (Hainan), hospitals may charge for techniques that the zone has approved. The first three are not for the kidneys.</source>
        <translation>在海南博鳌乐城，医院可以对先行区批准的技术收费。但首批三项都不用于肾病。</translation>
    </message>
    <message>
        <source>On 3 June 2021 the FDA gave a warning. If you must pay, or if there is no trial, you are likely being misled, and the offer is likely against the law.</source>
        <translation>2021年6月3日，美国FDA发出警告：如果要您付费，或者不在试验之内，您很可能被误导了。这种做法也很可能违法。</translation>
    </message>
    <message>
        <source>For the rules in each place, see the pages “Rules in China”, “Rules in Taiwan” and “Rules in the USA”.</source>
        <translation>各地都有自己的规定。请看“中国大陆的规定”“中国台湾的规定”和“美国的规定”。</translation>
    </message>
    <message>
        <source>Show what you found to your kidney team before you sign.</source>
        <translation>签字之前，把查到的内容给肾内科医护人员看。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
</context>
<context>
    <name>pages/rules</name>
    <message>
        <source>Rules in China, Taiwan and the USA</source>
        <translation>中国大陆、中国台湾和美国的规定</translation>
    </message>
    <message>
        <source>Is any stem-cell product approved for kidneys?</source>
        <translation>有没有获批用于肾病的干细胞产品？</translation>
    </message>
    <message>
        <source>Rules differ from place to place, and they change. There is a page for each of the three places.</source>
        <translation>各地规定不同，也会改变。三个地方各有一页。</translation>
    </message>
    <message>
        <source>We found no stem-cell product approved for kidney failure in China or the USA. In Taiwan we know of none.</source>
        <translation>在中国大陆和美国，我们没有查到获批用于肾衰竭的干细胞产品。在中国台湾，就我们所知也没有。</translation>
    </message>
    <message>
        <source>Where do you find the rules?</source>
        <translation>各地的规定在哪里？</translation>
    </message>
    <message>
        <source>For the Chinese mainland, with Boao Lecheng in Hainan: see the page “Rules in China”.</source>
        <translation>中国大陆（包括海南博鳌乐城）：请看“中国大陆的规定”一页。</translation>
    </message>
    <message>
        <source>For Taiwan, with the six techniques and exosomes: see the page “Rules in Taiwan”.</source>
        <translation>中国台湾（包括六项技术和外泌体）：请看“中国台湾的规定”一页。</translation>
    </message>
    <message>
        <source>For the USA: see the page “Rules in the USA”.</source>
        <translation>美国：请看“美国的规定”一页。</translation>
    </message>
    <message>
        <source>What holds in all three places?</source>
        <translation>三个地方有哪些共同点？</translation>
    </message>
    <message>
        <source>A trial that is registered is not a treatment that is approved.</source>
        <translation>试验已登记，不等于治疗已获批。</translation>
    </message>
    <message>
        <source>An approval for one disease is not an approval for your kidneys.</source>
        <translation>批准用于一种病，不等于批准用于您的肾病。</translation>
    </message>
    <message>
        <source>An approval in one place does not hold in another.</source>
        <translation>在一地获批，在另一地并不有效。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您现在可以做什么</translation>
    </message>
    <message>
        <source>Ask under which rule the cells are given, and who approved it.</source>
        <translation>请问清楚：细胞治疗依据哪项规定，由谁批准。</translation>
    </message>
    <message>
        <source>Ask for the registration number of the study, and check it. Check that it charges no fee.</source>
        <translation>请问清研究的登记号，核对一遍，还要确认研究不收费。</translation>
    </message>
    <message>
        <source>This page is not legal advice. Ask the health office in your area about the rules of today.</source>
        <translation>这一页不是法律意见。现行规定，请询问当地卫生健康部门。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
</context>
<context>
    <name>pages/rules-cn</name>
    <message>
        <source>Rules in China</source>
        <translation>中国大陆的规定</translation>
    </message>
    <message>
        <source>In China, a study of cells may not charge you. We found no stem-cell product approved for the kidneys.</source>
        <translation>在中国大陆，细胞研究不得向您收费。我们没有查到获批用于肾病的干细胞产品。</translation>
    </message>
    <message>
        <source>What is allowed in China?</source>
        <translation>中国大陆允许什么？</translation>
    </message>
    <message>
        <source>An approved drug. We found one MSC drug. The NMPA, the drug agency, gave it conditional approval on 2 January 2025. It is for people aged 14 or more with acute GVHD after steroids failed. It is not for the kidneys.</source>
        <translation>已获批的药物。我们查到一种间充质干细胞药，2025年1月2日由国家药监局附条件批准。这种药用于年满14岁、激素治疗失败的急性移植物抗宿主病患者，不用于肾病。</translation>
    </message>
    <message>
        <source>A drug trial that the NMPA lets start. By October 2024, it had let 106 trials of stem cells start. A trial that may start is not a drug that is approved.</source>
        <translation>国家药监局准许的药物临床试验。截至2024年10月，已有106项干细胞试验获准开展。试验获准开展，不等于药物获批。</translation>
    </message>
    <message>
        <source>A study under State Council Order No. 818. This order has been in force since 1 May 2026.</source>
        <translation>按国务院令第818号开展的研究。这项规定自2026年5月1日起施行。</translation>
    </message>
    <message>
        <source>Use after a study, if the NHC, the health ministry, has approved it.</source>
        <translation>研究之后的临床应用，须经国家卫健委批准。</translation>
    </message>
    <message>
        <source>What must a study do?</source>
        <translation>研究要满足哪些条件？</translation>
    </message>
    <message>
        <source>Lab and animal work must come first.</source>
        <translation>要先完成实验室和动物研究。</translation>
    </message>
    <message>
        <source>Only a hospital of the top grade (tertiary A) may do it.</source>
        <translation>只有三级甲等（最高等级）医院才能开展。</translation>
    </message>
    <message>
        <source>It must pass two reviews, on science and on ethics. Within 5 working days it must be filed with the NHC.</source>
        <translation>要通过学术审查和伦理审查。通过后5个工作日内，要向国家卫健委备案。</translation>
    </message>
    <message>
        <source>You must agree in writing. No one may trick or push you.</source>
        <translation>必须取得您的书面知情同意，不得欺骗或胁迫。</translation>
    </message>
    <message>
        <source>The records must be kept for 30 years.</source>
        <translation>研究记录要保存30年。</translation>
    </message>
    <message>
        <source>What is not allowed in China?</source>
        <translation>中国大陆不允许什么？</translation>
    </message>
    <message>
        <source>A study may not charge you for anything that belongs to it.</source>
        <translation>研究不得向您收取与研究有关的费用。</translation>
    </message>
    <message>
        <source>Cells may not be given outside a study when the NHC has not approved the use, unless they are an approved drug.</source>
        <translation>未经国家卫健委批准，不得在研究之外给患者做细胞治疗。获批药物除外。</translation>
    </message>
    <message>
        <source>What if a study harms you?</source>
        <translation>研究中受到伤害怎么办？</translation>
    </message>
    <message>
        <source>You must be treated in time. The group that set up the study pays, or the one at fault.</source>
        <translation>必须及时给您治疗，费用由研究发起机构或过错方承担。</translation>
    </message>
    <message>
        <source>Ask before you join who that is, and get it in writing.</source>
        <translation>参加之前，请问清由谁承担，并要求写下来。</translation>
    </message>
    <message>
        <source>What about Boao Lecheng in Hainan?</source>
        <translation>海南博鳌乐城是怎么回事？</translation>
    </message>
    <message>
        <source>Boao Lecheng is a medical zone in Hainan. It has had rules of its own for new cell techniques since 1 February 2025.</source>
        <translation>博鳌乐城是海南的一个医疗先行区。自2025年2月1日起，先行区对细胞新技术另有规定。</translation>
    </message>
    <message>
        <source>A hospital there may charge for a technique that the zone has approved. The first three came out in April 2025: for worn knees, for the lungs, and for hearts with poor blood flow. None of them is for the kidneys.</source>
        <translation>先行区批准的技术，当地医院可以收费。2025年4月公布了首批三项，分别用于膝骨关节炎、肺病和缺血性心脏病。没有一项用于肾病。</translation>
    </message>
    <message>
        <source>So “it is approved in Hainan” is no answer for your kidneys. Ask for which disease, and see the paper.</source>
        <translation>所以，“在海南已获批”回答不了您的肾病问题。请问清批准用于哪种病，并查看批准文件。</translation>
    </message>
    <message>
        <source>We found no newer list. And we could not find out how the rules of the zone and the new order fit together. Ask the health office.</source>
        <translation>我们没有查到更新的名单，也没能查明先行区的规定与国务院令如何衔接。请询问卫生健康部门。</translation>
    </message>
    <message>
        <source>How do you check an offer in China?</source>
        <translation>在中国大陆，怎样核对对方的说法？</translation>
    </message>
    <message>
        <source>Ask what it is: an approved drug, a drug trial, a filed study, or a use that the NHC has approved.</source>
        <translation>请问清属于哪一种。是获批药物、药物临床试验、已备案的研究，还是国家卫健委批准的临床应用？</translation>
    </message>
    <message>
        <source>For a drug trial, ask for its number (CTR and digits). Look it up on chinadrugtrials.org.cn, where drug trials must be listed.</source>
        <translation>如果是药物临床试验，请索取登记号（CTR加数字），在chinadrugtrials.org.cn查询。药物临床试验必须在那里登记。</translation>
    </message>
    <message>
        <source>For a filed study, ask for the filing. The NHC makes filed studies public.</source>
        <translation>如果是备案研究，请索取备案信息。国家卫健委会公布已备案的研究。</translation>
    </message>
    <message>
        <source>Check the grade of the hospital, and that there is no fee for a study.</source>
        <translation>请核对医院等级，并确认研究不收费。</translation>
    </message>
    <message>
        <source>A filing or a number is not an approval, and not a proof that the cells work.</source>
        <translation>有备案或登记号，不等于获批，也不证明细胞有效。</translation>
    </message>
    <message>
        <source>How new is this page?</source>
        <translation>这一页的信息有多新？</translation>
    </message>
    <message>
        <source>We checked this page on 28 November 2026. The newest source that we read is from February 2026.</source>
        <translation>我们在2026年11月28日核对了这一页。所用资料中，最新的是2026年2月的。</translation>
    </message>
    <message>
        <source>This page is not legal advice. Ask the health office there about the rules of today.</source>
        <translation>这一页不是法律意见。现行规定，请询问当地卫生健康部门。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
</context>
<context>
    <name>pages/rules-tw</name>
    <message>
        <source>Rules in Taiwan</source>
        <translation>中国台湾的规定</translation>
    </message>
    <message>
        <source>In Taiwan, only approved hospitals and clinics may give cells, and adverts need approval first. We found no approval for kidney disease.</source>
        <translation>在中国台湾，只有获准的医疗机构可以做细胞治疗，广告须事先核准。我们没有查到用于肾病的核准。</translation>
    </message>
    <message>
        <source>What is allowed in Taiwan?</source>
        <translation>中国台湾允许什么？</translation>
    </message>
    <message>
        <source>Two Acts on this have been in force since 1 January 2026. The Regenerative Medicine Act rules the treatment. The other one rules the products.</source>
        <translation>有两部规定自2026年1月1日起施行。“再生医疗法”管治疗，“再生医疗制剂条例”管产品。</translation>
    </message>
    <message>
        <source>Only a hospital or clinic may give such treatment. The health ministry must approve it first. Then it must register where it works.</source>
        <translation>只有医疗机构可以执行。须先经台湾地区卫生主管部门核准，再向所在县市登记。</translation>
    </message>
    <message>
        <source>The doctor must be a specialist for the disease.</source>
        <translation>执行的医生，须是该疾病的专科医生。</translation>
    </message>
    <message>
        <source>A trial in people must be finished first. There are two exceptions.</source>
        <translation>原则上须先完成人体试验，有两种例外。</translation>
    </message>
    <message>
        <source>Exception 1: an illness that threatens life or badly disables, when Taiwan has no other fitting treatment. Each person’s case must be approved before it starts.</source>
        <translation>例外之一：病情危及生命或严重失能，当地又没有其他适当治疗。每个病例都须在开始前逐案核准。</translation>
    </message>
    <message>
        <source>Exception 2: a technique that was approved before the Act. This covers the six techniques below.</source>
        <translation>例外之二：“再生医疗法”施行前已获核准的技术。下面的六项技术就属于这一种。</translation>
    </message>
    <message>
        <source>What are the six techniques?</source>
        <translation>六项技术是什么？</translation>
    </message>
    <message>
        <source>They have been open since September 2018. They are six ways to use a person’s own cells. They are techniques, not diseases.</source>
        <translation>六项技术自2018年9月起开放。这是使用自体细胞的六种方法，不是六种病。</translation>
    </message>
    <message>
        <source>The diseases named for them are some cancers, strokes, poor blood flow in the legs, wounds, burns, skin defects, worn knees and spinal cord injury. Kidney disease is not in that list.</source>
        <translation>列明的疾病包括部分癌症、中风、下肢缺血、难愈伤口、烧伤、皮肤缺损、膝关节退化和脊髓损伤。其中没有肾病。</translation>
    </message>
    <message>
        <source>What is not allowed in Taiwan?</source>
        <translation>中国台湾不允许什么？</translation>
    </message>
    <message>
        <source>No one but a hospital or clinic may give or advertise it. The fine is up to 20 million Taiwan dollars.</source>
        <translation>非医疗机构不得执行，也不得做广告。违者最高罚2,000万元新台币。</translation>
    </message>
    <message>
        <source>An advert needs approval first. It may not claim an effect that is overstated, untrue or without proof.</source>
        <translation>广告须事先核准，不得宣称夸大、不实或没有依据的效果。</translation>
    </message>
    <message>
        <source>The fees are reviewed. You may not be asked to pay everything at once, says the health office of Tainan.</source>
        <translation>收费须经审查。台南市卫生部门说明，不得要求一次付清全部费用。</translation>
    </message>
    <message>
        <source>Exosomes: on 2 August 2025 the health ministry said that no exosome treatment is approved in Taiwan. In January 2026 it said that no advert for one had been approved.</source>
        <translation>外泌体：2025年8月2日，台湾地区卫生主管部门表示，没有核准任何外泌体治疗。2026年1月又表示，没有核准过这类广告。</translation>
    </message>
    <message>
        <source>How do you check an offer in Taiwan?</source>
        <translation>在中国台湾，怎样核对对方的说法？</translation>
    </message>
    <message>
        <source>Look up the hospital on the list of the health ministry: celltherapy.mohw.gov.tw.</source>
        <translation>请在台湾地区卫生主管部门的名单上查医院：celltherapy.mohw.gov.tw。</translation>
    </message>
    <message>
        <source>Compare three things with the list: the technique, the disease and the hospital.</source>
        <translation>请核对三点：技术、疾病和医院。</translation>
    </message>
    <message>
        <source>If they speak of the first exception, ask for the approval of your own case.</source>
        <translation>如果对方说属于第一种例外，请索取您个人病例的核准文件。</translation>
    </message>
    <message>
        <source>If it is a trial, ask for the number and the ethics approval.</source>
        <translation>如果是试验，请索取登记号和伦理审查文件。</translation>
    </message>
    <message>
        <source>Ask for the fees and the refunds in writing. Report a false advert to the health bureau.</source>
        <translation>请对方写明收费和退费条件。发现不实广告，请向卫生部门举报。</translation>
    </message>
    <message>
        <source>How new is this page?</source>
        <translation>这一页的信息有多新？</translation>
    </message>
    <message>
        <source>We checked this page on 28 November 2026. The newest source that we read is from January 2026.</source>
        <translation>我们在2026年11月28日核对了这一页。所用资料中，最新的是2026年1月的。</translation>
    </message>
    <message>
        <source>This page is not legal advice. Ask the health bureau in your area about the rules of today.</source>
        <translation>这一页不是法律意见。现行规定，请询问当地卫生部门。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
</context>
<context>
    <name>pages/rules-us</name>
    <message>
        <source>Rules in the USA</source>
        <translation>美国的规定</translation>
    </message>
    <message>
        <source>In the USA, stem-cell products need approval by the FDA, the drug agency. We found none that is approved for the kidneys.</source>
        <translation>在美国，干细胞产品须经药品监管机构FDA批准。我们没有查到获批用于肾病的产品。</translation>
    </message>
    <message>
        <source>What is allowed in the USA?</source>
        <translation>美国允许什么？</translation>
    </message>
    <message>
        <source>A product that the FDA has approved. In July 2020 these were only blood stem cells from cord blood, for people whose body does not make blood well.</source>
        <translation>FDA批准的产品。2020年7月时，这类产品只有脐带血造血干细胞，用于造血有问题的患者。</translation>
    </message>
    <message>
        <source>In December 2024 the FDA approved its first MSC product. It is for children aged 2 months or more with acute GVHD after steroids failed. It is not for the kidneys.</source>
        <translation>2024年12月，FDA首次批准间充质干细胞产品，用于急性移植物抗宿主病。患者是激素治疗失败的儿童，须满2个月。这种产品不用于肾病。</translation>
    </message>
    <message>
        <source>The study behind it had 54 children and no control group.</source>
        <translation>批准所依据的研究有54名患儿，没有对照组。</translation>
    </message>
    <message>
        <source>A trial that the FDA oversees.</source>
        <translation>FDA监管下的试验。</translation>
    </message>
    <message>
        <source>What is not allowed in the USA?</source>
        <translation>美国不允许什么？</translation>
    </message>
    <message>
        <source>To sell stem cells or exosomes for a disease when the FDA has not approved them for it. This also holds for your own cells.</source>
        <translation>FDA没有批准用于某种病，就不得为治这种病出售干细胞或外泌体。自己的细胞也一样。</translation>
    </message>
    <message>
        <source>On 3 June 2021 the FDA gave a warning. If you must pay, or if there is no trial, you are likely being misled, and the offer is likely against the law.</source>
        <translation>2021年6月3日，美国FDA发出警告：如果要您付费，或者不在试验之内，您很可能被误导了。这种做法也很可能违法。</translation>
    </message>
    <message>
        <source>At that time the FDA had reports of harm after products that were not approved: blindness, tumours and infections.</source>
        <translation>当时，FDA已收到伤害报告。有人用了未获批产品后，出现失明、肿瘤和感染。</translation>
    </message>
    <message>
        <source>What does a list of trials not mean?</source>
        <translation>列入试验名单，并不代表哪些事？</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov is a list of trials. To be on it does not mean to be approved. To be “registered with the FDA” does not mean it either.</source>
        <translation>ClinicalTrials.gov是试验登记网站，登记了不等于获批。“已在FDA注册”也不等于获批。</translation>
    </message>
    <message>
        <source>How do you check an offer in the USA?</source>
        <translation>在美国，怎样核对对方的说法？</translation>
    </message>
    <message>
        <source>Ask if the FDA has looked at the treatment. Do so even if the cells are your own.</source>
        <translation>请问FDA是否审查过这种治疗。即使是自己的细胞，也要问。</translation>
    </message>
    <message>
        <source>Ask for the IND, a number that the FDA gives to a trial that may start. Ask to see the letter.</source>
        <translation>请索取FDA给获准试验的编号（IND），并查看FDA的信函。</translation>
    </message>
    <message>
        <source>Read the consent form before you sign. It must tell you that it is a test, and which ethics board watches over it.</source>
        <translation>签字前请先读知情同意书。其中须写明这是试验，以及由哪个伦理委员会监督。</translation>
    </message>
    <message>
        <source>If you were harmed, tell your doctor and the FDA (MedWatch).</source>
        <translation>如果受到伤害，请告诉医生，并向FDA报告（MedWatch）。</translation>
    </message>
    <message>
        <source>How new is this page?</source>
        <translation>这一页的信息有多新？</translation>
    </message>
    <message>
        <source>We checked this page on 28 November 2026. The newest source that we read is from December 2024.</source>
        <translation>我们在2026年11月28日核对了这一页。所用资料中，最新的是2024年12月的。</translation>
    </message>
    <message>
        <source>This page is not legal advice. Ask the FDA about the rules of today.</source>
        <translation>这一页不是法律意见。现行规定，请询问FDA。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
</context>
<context>
    <name>pages/safety</name>
    <message>
        <source>What harm has been seen?</source>
        <translation>出现过哪些伤害？</translation>
    </message>
    <message>
        <source>Which side effect is clearest?</source>
        <translation>哪种副作用最明确？</translation>
    </message>
    <message>
        <source>A ratio compares people with and without the cells. One means no difference. More than one means that it came more often with the cells.</source>
        <translation>比值用来比较细胞组和对照组。等于1表示没有差别，大于1表示细胞组更常出现。</translation>
    </message>
    <message>
        <source>A ratio does not tell how many people had a fever.</source>
        <translation>比值不能说明有多少人发热。</translation>
    </message>
    <message>
        <source>Can the kidneys be harmed?</source>
        <translation>肾脏会受到伤害吗？</translation>
    </message>
    <message>
        <source>One person with CKD had been stable for years. After cells at a clinic abroad, dialysis was needed at 3 months.</source>
        <translation>一名慢性肾脏病患者原本稳定多年。在国外诊所接受细胞治疗后，3个月时需要透析。</translation>
    </message>
    <message>
        <source>These were MSC from the person’s own fat, put into a vein. The kidneys got worse within 1 week. A small piece of kidney showed scars and inflammation.</source>
        <translation>输入静脉的是患者自己的脂肪间充质干细胞（自体）。1周内肾功能就恶化了，肾活检显示有瘢痕和炎症。</translation>
    </message>
    <message>
        <source>What else did the trials look at?</source>
        <translation>试验还看了哪些伤害？</translation>
    </message>
    <message>
        <source>In three smaller trials, four people with cells died. In two of these trials, the deaths were judged not linked to the cells. In the third, one person died of severe pneumonia, a lung infection.</source>
        <translation>在三项较小的试验里，细胞组共有四人死亡。其中两项试验判断，死亡与细胞无关。第三项试验有一人死于重症肺炎，这是一种肺部感染。</translation>
    </message>
    <message>
        <source>What do these trials not tell?</source>
        <translation>这些试验不能回答哪些问题？</translation>
    </message>
    <message>
        <source>Fever is the side effect most clearly linked to MSC. Rare but severe harm has been published too: kidneys lost, clots, infections, and a death.</source>
        <translation>与间充质干细胞关系最明确的副作用是发热。也有文献报道过少见但严重的伤害：失去肾脏、血栓、感染，以及一例死亡。</translation>
    </message>
    <message>
        <source>Has anyone died after cells at a clinic?</source>
        <translation>有人在诊所接受细胞治疗后死亡吗？</translation>
    </message>
    <message>
        <source>One woman had lupus that harmed her kidneys. A private clinic in Bangkok put her own blood stem cells straight into both kidneys, in several shots.</source>
        <translation>一名女性患狼疮性肾炎。曼谷一家私人诊所把她自己的造血干细胞分多次直接注入双肾。</translation>
    </message>
    <message>
        <source>She needed dialysis after about 3 months. After about 11 months one kidney was taken out, because doctors feared cancer. Later she died of an infection. Lumps were also found in her liver and in a gland above the kidney.</source>
        <translation>约3个月后，她需要透析。约11个月后，因医生怀疑是癌症，切除了一个肾。后来她死于感染。肝脏和一侧肾上腺也发现了肿块。</translation>
    </message>
    <message>
        <source>The growths stood where the cells had been put in. The doctors who wrote the report believe that the cells formed them or caused them.</source>
        <translation>肿块就长在注入细胞的位置。撰写报告的医生认为，肿块由这些细胞形成或引起。</translation>
    </message>
    <message>
        <source>A man of 26 got his own MSC in a trial, to save a kidney transplant that his body was rejecting. He fell severely ill: fluid leaked out of his blood vessels. He lost the transplant. The trial was stopped.</source>
        <translation>一名26岁男性的移植肾发生排斥，为保住移植肾，他在试验中接受自体间充质干细胞治疗。随后他病得很重，液体渗出血管，移植肾失去功能。试验被终止。</translation>
    </message>
    <message>
        <source>Can cells block a vein?</source>
        <translation>细胞会堵塞静脉吗？</translation>
    </message>
    <message>
        <source>Two people got clots in a vein of the arm after umbilical-cord MSC. One had CKD, one had a kidney transplant. Drugs dissolved the clots. This matters if you need that vein for dialysis.</source>
        <translation>两名患者输注脐带间充质干细胞后，手臂静脉出现血栓。一人患慢性肾脏病，一人做过肾移植。用药后血栓溶解。如果您透析要用这条静脉，请特别留意。</translation>
    </message>
    <message>
        <source>A few cases cannot tell how often this happens. In some of them, doctors hold the cells to be the cause.</source>
        <translation>少数病例说明不了有多常见。其中有些病例，医生认为是细胞造成的。</translation>
    </message>
    <message>
        <source>Which infections have been seen?</source>
        <translation>出现过哪些感染？</translation>
    </message>
    <message>
        <source>In 2022, three people from the USA got infections that are hard to treat. They had had stem-cell shots at clinics in three cities in Mexico. In one, it was the lining of the brain.</source>
        <translation>2022年，三名美国人在墨西哥三座城市的诊所注射干细胞后，发生了难治的感染。其中一人感染了脑膜。</translation>
    </message>
    <message>
        <source>From 2017 to 2018, 20 people in 8 states of the USA got infections after cord-blood products that were sold as stem cells. Germs were found in the products.</source>
        <translation>2017年至2018年，美国8个州有20人在使用脐带血产品后感染，这些产品被当作干细胞出售。产品里查出了细菌。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA told of blindness, tumours and infections after products that were not approved.</source>
        <translation>2021年6月，美国药品监管机构FDA发出通报。有人用了未获批产品后，出现失明、肿瘤和感染。</translation>
    </message>
    <message>
        <source>Could cells make a later transplant harder?</source>
        <translation>细胞会不会让以后的肾移植更难？</translation>
    </message>
    <message>
        <source>Cells from another person can make your body form antibodies. A review looked at 356 people who got MSC from a donor. On average, 12 of 100 formed antibodies against the donor.</source>
        <translation>来自他人的细胞，可能让您的身体产生抗体。一篇综述统计了356人，他们都接受过他人的间充质干细胞。平均每100人中约12人产生了针对供者的抗体。</translation>
    </message>
    <message>
        <source>Those authors saw no harm from it in the trials. But people with many HLA antibodies wait longer for a kidney, and their bodies reject it more often.</source>
        <translation>作者没有在这些试验中看到由此造成的伤害。但HLA抗体多的人，等肾的时间更长，移植后也更常发生排斥。</translation>
    </message>
    <message>
        <source>If you hope for a transplant, ask the transplant team before you take cells from anyone.</source>
        <translation>想做肾移植的人，接受任何人的细胞之前，请先问移植团队。</translation>
    </message>
    <message>
        <source>Did people die in the trials?</source>
        <translation>试验里有人死亡吗？</translation>
    </message>
    <message>
        <source>Yes. This is the largest blinded trial that we found, in AKI after heart surgery. By day 30, 16.7% had died with cells and 11.8% with placebo. At follow-up it was 12 people with cells and 6 with placebo.</source>
        <translation>有。我们查到的规模最大的双盲试验，针对心脏手术后的急性肾损伤。到第30天，细胞组有16.7%的人死亡，安慰剂组有11.8%。到随访时，细胞组有12人死亡，安慰剂组有6人死亡。</translation>
    </message>
    <message>
        <source>By our own calculation, gaps of this size may well be due to chance (P about 0.47 and 0.14). The trial is too small to rule out more deaths.</source>
        <translation>按我们自己的计算，这样的差别很可能只是偶然（P约为0.47和0.14）。试验规模太小，不能排除死亡增多。</translation>
    </message>
    <message>
        <source>Other side effects came as often with cells as with placebo.</source>
        <translation>其他副作用，两组一样常见。</translation>
    </message>
    <message>
        <source>And in smaller trials?</source>
        <translation>规模较小的试验呢？</translation>
    </message>
    <message>
        <source>In that third trial, 12 people had cells and 6 had placebo. With cells, one more person had a severe infection. With placebo, one had a stroke and one had fluid in the belly.</source>
        <translation>第三项试验的细胞组有12人，安慰剂组有6人。细胞组还有一人严重感染；安慰剂组有一人中风，一人腹水。</translation>
    </message>
    <message>
        <source>Three reviews pooled many trials of MSC, in many diseases. In each, fever was more common with MSC.</source>
        <translation>三篇综述汇总了很多间充质干细胞试验，涉及多种疾病。每一篇都发现，细胞组发热更常见。</translation>
    </message>
    <message>
        <source>The numbers in brackets are a range. The true ratio likely lies in it. If the range takes in one, the gap may be due to chance.</source>
        <translation>括号里是一个范围，真实的比值很可能在其中。如果范围包含1，差别可能只是偶然。</translation>
    </message>
    <message>
        <source>2020: 55 trials, 2,696 people. Ratio for fever: 2.48 (1.27 to 4.86).</source>
        <translation>2020年：55项试验，2,696人。发热的比值为2.48（1.27至4.86）。</translation>
    </message>
    <message>
        <source>2021: 62 trials, 3,546 people. Ratio for fever: 3.65 (2.05 to 6.49).</source>
        <translation>2021年：62项试验，3,546人。发热的比值为3.65（2.05至6.49）。</translation>
    </message>
    <message>
        <source>Up to April 2023: 152 trials, 9,228 people. Ratio for fever: 1.61 (1.22 to 2.11).</source>
        <translation>截至2023年4月：152项试验，9,228人。发热的比值为1.61（1.22至2.11）。</translation>
    </message>
    <message>
        <source>The review of 55 trials saw no clear rise in four things: infection, blood clots, cancer, and other trouble from the drip.</source>
        <translation>汇总55项试验的综述看了四项：感染、血栓、癌症和其他输注反应。这四项都没有明确增多。</translation>
    </message>
    <message>
        <source>It saw fewer deaths with MSC: ratio 0.78 (0.65 to 0.94). These people had many diseases. It says nothing about deaths of people with kidney disease.</source>
        <translation>间充质干细胞组的死亡较少，比值为0.78（0.65至0.94）。但参加者患有多种疾病，不能由此说明肾病患者的死亡情况。</translation>
    </message>
    <message>
        <source>For clots and cancer, a rise cannot be ruled out: their ranges go up to 1.95 and 1.45.</source>
        <translation>血栓和癌症的增多不能排除，范围的上限分别为1.95和1.45。</translation>
    </message>
    <message>
        <source>Ratio and range</source>
        <translation>比值和范围</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>说明什么</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>发热</translation>
    </message>
    <message>
        <source>Ratio 2.48 (1.27 to 4.86).</source>
        <translation>比值2.48（1.27至4.86）。</translation>
    </message>
    <message>
        <source>More with the cells.</source>
        <translation>细胞组更多。</translation>
    </message>
    <message>
        <source>Other trouble from the drip</source>
        <translation>其他输注反应</translation>
    </message>
    <message>
        <source>Ratio 1.16 (0.70 to 1.91).</source>
        <translation>比值1.16（0.70至1.91）。</translation>
    </message>
    <message>
        <source>No clear rise. A rise cannot be ruled out.</source>
        <translation>没有明确增多，也不能排除增多。</translation>
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
        <translation>细胞组较少，涉及多种疾病。</translation>
    </message>
    <message>
        <source>Which signals are weak?</source>
        <translation>有哪些微弱的信号？</translation>
    </message>
    <message>
        <source>The review of 62 trials saw weak signals of four more problems. Each range begins just above one.</source>
        <translation>汇总62项试验的综述，还看到另外四种问题的微弱信号。四个范围都从略高于1开始。</translation>
    </message>
    <message>
        <source>The later review of 152 trials did not find these four again.</source>
        <translation>后来汇总152项试验的综述，没有再发现这四种信号。</translation>
    </message>
    <message>
        <source>Trouble where the cells went in: ratio 1.98 (1.01 to 3.87).</source>
        <translation>给药部位反应：比值1.98（1.01至3.87）。</translation>
    </message>
    <message>
        <source>Constipation: ratio 2.45 (1.01 to 5.97).</source>
        <translation>便秘：比值2.45（1.01至5.97）。</translation>
    </message>
    <message>
        <source>Tiredness: ratio 2.99 (1.06 to 8.44).</source>
        <translation>乏力：比值2.99（1.06至8.44）。</translation>
    </message>
    <message>
        <source>Poor sleep: ratio 5.90 (1.04 to 33.47).</source>
        <translation>睡眠差：比值5.90（1.04至33.47）。</translation>
    </message>
    <message>
        <source>What was counted in diabetic kidney disease?</source>
        <translation>糖尿病肾脏病的研究统计到了什么？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled four studies in diabetic kidney disease. It counts 67 side effects in 60 people with cells, and 35 in 28 people without. Trouble of the urinary tract came only with cells. Trouble of the nerves came much more often.</source>
        <translation>2025年的一篇综述汇总了四项糖尿病肾脏病研究。细胞组60人，共67次不良事件；对照组28人，共35次。泌尿系统的不良事件只见于细胞组，神经系统的，细胞组也多得多。</translation>
    </message>
    <message>
        <source>By our own sum, each person had about 1.1 side effects with cells, and about 1.3 without.</source>
        <translation>按我们自己的计算，细胞组每人约1.1次，对照组约1.3次。</translation>
    </message>
    <message>
        <source>Cells that clinics sell may differ from those in trials. The trials say nothing about them.</source>
        <translation>诊所出售的细胞，可能与试验用的不同。所以，试验不能说明诊所的情况。</translation>
    </message>
    <message>
        <source>The people in the pooled trials had many diseases, not only of the kidneys.</source>
        <translation>汇总的试验里，参加者患有多种疾病，不只是肾病。</translation>
    </message>
    <message>
        <source>“No rise was seen” does not mean “no risk”.</source>
        <translation>“没有看到增多”不等于“没有风险”。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您现在可以做什么</translation>
    </message>
    <message>
        <source>If you had cells and feel ill, get care at once. Say what you were given.</source>
        <translation>接受细胞治疗后如果不舒服，请马上就医。请告诉医生您用了什么。</translation>
    </message>
    <message>
        <source>If you are offered cells, ask what harm has been seen, and who will treat you if you are harmed.</source>
        <translation>有人建议您接受细胞治疗时，请问清出现过哪些伤害。也要问，受到伤害时由谁治疗。</translation>
    </message>
    <message>
        <source>Guard the veins of your arms. Ask your kidney team which vein must be kept for dialysis.</source>
        <translation>请保护手臂的静脉。哪条静脉要留给透析用，请问清肾内科医护人员。</translation>
    </message>
    <message>
        <source>Take the page “Questions to ask” with you.</source>
        <translation>请带上“可以问的问题”一页。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>Two of the three summaries do not say how long the people were followed. Harm that comes after years could be missed.</source>
        <translation>三篇综述的摘要中，有两篇没有说明随访了多久。多年以后才出现的伤害，可能发现不了。</translation>
    </message>
</context>
<context>
    <name>pages/sources</name>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Each statement shows how well we know it. Here is what those words mean, and where each fact comes from.</source>
        <translation>每句话都标明可靠程度。这里说明这些标记的意思，并列出资料来源。</translation>
    </message>
    <message>
        <source>What do the status words mean?</source>
        <translation>这些标记是什么意思？</translation>
    </message>
    <message>
        <source>To see how we know a statement, press “Where does this come from?”. Unchecked knowledge also says “to be checked” in the text.</source>
        <translation>想知道一句话的依据，请按“这些内容从哪里来？”。没有核对出处的知识，文中也会写明“出处待核对”。</translation>
    </message>
    <message>
        <source>Seen in the paper, often only its summary, or in a trial registry. A table counts too.</source>
        <translation>见于论文（常常只有摘要）或试验登记。表格也算在内。</translation>
    </message>
    <message>
        <source>Read on another page, not in the paper. This may be a guideline page, the news or a health office.</source>
        <translation>见于其他网页，不是论文本身。可能是指南网页、新闻或卫生部门的网页。</translation>
    </message>
    <message>
        <source>Only in the promotional article, seen in no other source. It was where we began.</source>
        <translation>仅见于宣传文章，没有其他来源。我们就是从这篇文章入手的。</translation>
    </message>
    <message>
        <source>General knowledge, to be checked. We have not checked it yet.</source>
        <translation>一般知识，出处待核对。我们还没有核对。</translation>
    </message>
    <message>
        <source>Worked out from reported figures. We did plain sums on a figure from a source.</source>
        <translation>由已报告的数字算出。我们用资料里的数字做了简单计算。</translation>
    </message>
    <message>
        <source>Our own explanation. It is advice or plain words from us. It holds no figure.</source>
        <translation>我们的说明。这是我们的建议或解释，其中没有数字。</translation>
    </message>
    <message>
        <source>“Not reported” means that no source we could read gives a value. It does not mean zero.</source>
        <translation>“未提供”是指我们能读到的资料都没有给出数值，不等于零。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>What could we not read?</source>
        <translation>哪些资料我们没能读到？</translation>
    </message>
    <message>
        <source>We could not read the four papers behind the four items. For many other papers we saw only a summary or a table.</source>
        <translation>四项内容所依据的四篇论文，我们都没能读到。其他许多论文，我们也只看到摘要或表格。</translation>
    </message>
</context>
<context>
    <name>pages/unsolved</name>
    <message>
        <source>What is still unsolved</source>
        <translation>还没有解决的问题</translation>
    </message>
    <message>
        <source>How to make the cells is an open question. So is how safe they are over time, and who pays. Rules differ from place to place.</source>
        <translation>怎样制备细胞、长期是否安全、由谁付费，都还没有定论。各地的规定也不同。</translation>
    </message>
    <message>
        <source>Are the cells always made the same way?</source>
        <translation>细胞的制备方法都一样吗？</translation>
    </message>
    <message>
        <source>A result with one kind of cells may not hold for another kind.</source>
        <translation>一种细胞的结果，不一定适用于另一种。</translation>
    </message>
    <message>
        <source>There is no common standard for these points:</source>
        <translation>以下各点没有统一标准：</translation>
    </message>
    <message>
        <source>Where the cells come from: bone marrow, cord or urine.</source>
        <translation>细胞来自哪里：骨髓、脐带或尿液。</translation>
    </message>
    <message>
        <source>How they are grown in the lab.</source>
        <translation>细胞在实验室里怎样培养。</translation>
    </message>
    <message>
        <source>How many are given.</source>
        <translation>给多少细胞。</translation>
    </message>
    <message>
        <source>What are the long-term risks?</source>
        <translation>长期有哪些风险？</translation>
    </message>
    <message>
        <source>What does it cost, and who pays?</source>
        <translation>费用多少，由谁付？</translation>
    </message>
    <message>
        <source>We show no sums. A fee does not show that a treatment works.</source>
        <translation>这里不列金额。收费，并不说明疗法有效。</translation>
    </message>
    <message>
        <source>In China, we found no cell drug approved for the kidneys, and studies may not charge. So take care if someone asks you for a fee.</source>
        <translation>在中国大陆，我们没有查到获批用于肾病的细胞药，研究也不得收费。所以，如果有人向您收费，请小心。</translation>
    </message>
    <message>
        <source>In China, a health insurance office (NHSA) runs drug cover. The drug agency (NMPA) does not.</source>
        <translation>在中国大陆，药品报销归国家医保局管，不归国家药监局管。</translation>
    </message>
    <message>
        <source>What about ethics?</source>
        <translation>伦理方面呢？</translation>
    </message>
    <message>
        <source>Cells from embryos raise ethical questions that need clear rules.</source>
        <translation>胚胎干细胞涉及伦理问题，需要明确的规范。</translation>
    </message>
    <message>
        <source>Before you agree, you should hear the risks, the benefits and your other choices. You can say no. This is informed consent.</source>
        <translation>同意之前，您应先了解风险、好处和其他选择，也可以拒绝。这叫知情同意。</translation>
    </message>
    <message>
        <source>For the rules in each place, see the pages “Rules in China”, “Rules in Taiwan” and “Rules in the USA”.</source>
        <translation>各地都有自己的规定。请看“中国大陆的规定”“中国台湾的规定”和“美国的规定”。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>How can you guard against false adverts?</source>
        <translation>怎样防范虚假宣传？</translation>
    </message>
    <message>
        <source>It is not known how often cells cause tumours or immune problems after years. Long follow-up is needed to tell.</source>
        <translation>多年以后，细胞引起肿瘤或免疫问题有多常见，现在还不知道。要靠长期随访来回答。</translation>
    </message>
    <message>
        <source>A review of 55 trials of MSC, in many diseases, saw no clear rise in cancer: 0.93 (0.60 to 1.45). One means no difference. As the range goes up to 1.45, a rise cannot be ruled out.</source>
        <translation>一篇综述汇总了55项间充质干细胞试验，涉及多种疾病，癌症没有明确增多：比值为0.93（0.60至1.45）。1表示没有差别。范围的上限为1.45，所以不能排除增多。</translation>
    </message>
    <message>
        <source>The summary that we read does not say how long the people were followed.</source>
        <translation>我们读到的摘要没有说明随访了多久。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA told of blindness, tumours and infections after products that were not approved.</source>
        <translation>2021年6月，美国药品监管机构FDA发出通报。有人用了未获批产品后，出现失明、肿瘤和感染。</translation>
    </message>
    <message>
        <source>In Boao Lecheng (Hainan), hospitals may charge for techniques that the zone has approved. The first three are not for the kidneys.</source>
        <translation>在海南博鳌乐城，医院可以对先行区批准的技术收费。但首批三项都不用于肾病。</translation>
    </message>
    <message>
        <source>We know of no insurance that pays for stem cells for the kidneys. We have not searched for all of them: ask your own insurer.</source>
        <translation>就我们所知，没有哪种保险报销肾病的干细胞治疗。我们没有逐一查过，请咨询您的医保部门或保险公司。</translation>
    </message>
    <message>
        <source>Which rules hold where?</source>
        <translation>各地有哪些规定？</translation>
    </message>
    <message>
        <source>Beware of false adverts. This advice stands even in the article that promotes the cells.</source>
        <translation>要警惕虚假宣传，连宣传干细胞的那篇文章也这样提醒。</translation>
    </message>
    <message>
        <source>Ask for the registration number of the study, and check it. Check that it charges no fee.</source>
        <translation>请问清研究的登记号，核对一遍，还要确认研究不收费。</translation>
    </message>
    <message>
        <source>See the page “Warning signs”.</source>
        <translation>请看“警示信号”一页。</translation>
    </message>
</context>
<context>
    <name>pages/warning-signs</name>
    <message>
        <source>Warning signs</source>
        <translation>警示信号</translation>
    </message>
    <message>
        <source>If you see even one of these signs, pause. Do not pay or sign before you have talked to your kidney team.</source>
        <translation>只要看到其中一个信号，就先停一停。没有和肾内科医护人员谈过，不要付钱，也不要签字。</translation>
    </message>
    <message>
        <source>In what they promise</source>
        <translation>他们承诺了什么</translation>
    </message>
    <message>
        <source>One product is said to help many diseases.</source>
        <translation>一种产品号称能治很多病。</translation>
    </message>
    <message>
        <source>You are told stories of people who got well, but shown no data.</source>
        <translation>只讲患者康复的故事，不给数据。</translation>
    </message>
    <message>
        <source>They say there is no risk.</source>
        <translation>说没有任何风险。</translation>
    </message>
    <message>
        <source>They say your own cells need no approval.</source>
        <translation>说自己的细胞不需要批准。</translation>
    </message>
    <message>
        <source>In what they do not show</source>
        <translation>他们没有说清什么</translation>
    </message>
    <message>
        <source>No ethics board approved it, or it has no registry number.</source>
        <translation>没有经过伦理委员会批准，或没有登记号。</translation>
    </message>
    <message>
        <source>They do not say where the cells come from, or how many you get.</source>
        <translation>不说细胞从哪里来，或不说会给您多少。</translation>
    </message>
    <message>
        <source>In how they deal with you</source>
        <translation>他们怎样对待您</translation>
    </message>
    <message>
        <source>You must pay to join a “trial”.</source>
        <translation>要付钱才能参加“试验”。</translation>
    </message>
    <message>
        <source>They say “approved in Hainan” or “on the list of the FDA”, but show no paper for your disease.</source>
        <translation>说“在海南已获批”或“在FDA名单上”，却拿不出您这种病的批文。</translation>
    </message>
    <message>
        <source>You are told to stop your kidney medicines.</source>
        <translation>要您停用治肾病的药。</translation>
    </message>
    <message>
        <source>They hurry you, or give a discount if you act now.</source>
        <translation>催您快做决定，或说马上决定就打折。</translation>
    </message>
    <message>
        <source>Why does this matter?</source>
        <translation>为什么这很重要？</translation>
    </message>
    <message>
        <source>Very few stem-cell treatments are proven to be safe and to work.</source>
        <translation>已证实安全有效的干细胞治疗非常少。</translation>
    </message>
    <message>
        <source>One person with CKD had been stable for years. After cells at a clinic abroad, dialysis was needed at 3 months.</source>
        <translation>一名慢性肾脏病患者原本稳定多年。在国外诊所接受细胞治疗后，3个月时需要透析。</translation>
    </message>
    <message>
        <source>What to do if you see a sign</source>
        <translation>看到这些信号时怎么办</translation>
    </message>
    <message>
        <source>Stop and wait. Do not pay and do not sign.</source>
        <translation>停下来，等一等。不付钱，不签字。</translation>
    </message>
    <message>
        <source>Keep taking your medicines and keep your visits.</source>
        <translation>继续用药，按时复诊。</translation>
    </message>
    <message>
        <source>Show the offer to your kidney team.</source>
        <translation>把对方给的资料拿给肾内科医护人员看。</translation>
    </message>
    <message>
        <source>Check the registration number. A number alone does not mean that the study is approved.</source>
        <translation>核对登记号。但只有登记号，不等于研究已获批准。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>Expert advice: join only trials that a state agency or an ethics board has let start.</source>
        <translation>专家建议：只参加国家主管机构或伦理委员会批准的试验。</translation>
    </message>
    <message>
        <source>You can reach them only by WeChat, LINE or Telegram.</source>
        <translation>只能用微信、LINE或Telegram联系。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA told of blindness, tumours and infections after products that were not approved.</source>
        <translation>2021年6月，美国药品监管机构FDA发出通报。有人用了未获批产品后，出现失明、肿瘤和感染。</translation>
    </message>
    <message>
        <source>A woman with lupus had cells put into her kidneys at a private clinic. She needed dialysis, lost a kidney, and later died of an infection.</source>
        <translation>一名患狼疮性肾炎的女性，由私人诊所把细胞注入肾脏。后来她需要透析，失去一个肾，最后死于感染。</translation>
    </message>
    <message>
        <source>In 2022, three people from the USA had stem-cell shots at clinics in Mexico. They got infections that are hard to treat.</source>
        <translation>2022年，三名美国人在墨西哥的诊所注射干细胞。三人之后都发生了难治的感染。</translation>
    </message>
    <message>
        <source>A few cases cannot tell how often this happens. But they are a reason to take care.</source>
        <translation>少数病例说明不了有多常见，但提醒我们要小心。</translation>
    </message>
    <message>
        <source>Tell the health office in your area if you think that someone misleads patients.</source>
        <translation>如果觉得有人误导患者，请向当地卫生健康部门反映。</translation>
    </message>
    <message>
        <source>If you had cells and feel ill, get care at once. Say what you were given.</source>
        <translation>接受细胞治疗后如果不舒服，请马上就医。请告诉医生您用了什么。</translation>
    </message>
</context>
<context>
    <name>pages/what-we-know</name>
    <message>
        <source>Five things to know first</source>
        <translation>先了解这五件事</translation>
    </message>
    <message>
        <source>Stem cells for kidney failure are still being studied. They are not proven to work.</source>
        <translation>用干细胞治疗肾衰竭仍在研究中，还没有证实有效。</translation>
    </message>
    <message>
        <source>Is any stem-cell product approved for kidneys?</source>
        <translation>有没有获批用于肾病的干细胞产品？</translation>
    </message>
    <message>
        <source>China approved its first stem-cell drug in January 2025. It is an MSC drug for GVHD. That is a problem after a blood stem-cell transplant, not a kidney transplant. It is not for the kidneys.</source>
        <translation>2025年1月，中国批准了第一种干细胞药。这是一种间充质干细胞药，用于移植物抗宿主病，也就是造血干细胞移植（不是肾移植）后的并发症。这种药不用于肾病。</translation>
    </message>
    <message>
        <source>What are the four items shown here?</source>
        <translation>这里的四项内容是什么？</translation>
    </message>
    <message>
        <source>Three of the four items tell the story of one person each. They had no control group.</source>
        <translation>四项内容中，三项各讲一名患者的经过，都没有对照组。</translation>
    </message>
    <message>
        <source>The fourth item is a review of other papers. It is not about a patient.</source>
        <translation>第四项是对其他论文的综述，讲的不是某位患者。</translation>
    </message>
    <message>
        <source>What did the largest fair test find?</source>
        <translation>规模最大的公平比较有什么发现？</translation>
    </message>
    <message>
        <source>This is the largest blinded trial of MSC for AKI that we found. The AKI came after heart surgery. It took in 156 people. It found no benefit.</source>
        <translation>这是我们查到的最大的双盲试验，用间充质干细胞治急性肾损伤。共有156人参加，都在心脏手术后发生急性肾损伤。试验没有发现好处。</translation>
    </message>
    <message>
        <source>Recovery took 15 days with cells and 12 days with placebo. The gap may be due to chance.</source>
        <translation>细胞组15天恢复，安慰剂组12天恢复，这个差别可能只是偶然。</translation>
    </message>
    <message>
        <source>In a blinded trial, no one can tell who gets the cells. That keeps the test fair.</source>
        <translation>双盲试验里，没有人能看出谁接受了细胞，这样比较才公平。</translation>
    </message>
    <message>
        <source>Another trial passed the blood over MSC outside the body, in severe AKI (SBI-101). It came out in 2021. It was too small to tell if people do better.</source>
        <translation>另一项试验针对严重的急性肾损伤，让血液在体外流经间充质干细胞（SBI-101），2021年发表结果。规模太小，看不出患者是否获益。</translation>
    </message>
    <message>
        <source>What do the trials say when pooled?</source>
        <translation>把试验合起来看，结果怎样？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled three trials in patients. It found no clear fall in creatinine. In animals, creatinine did fall.</source>
        <translation>2025年的一篇综述合并了三项患者试验，肌酐没有明确下降。在动物身上，肌酐则下降了。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>目前没有这篇内容的资助方记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>目前没有这篇内容的利益冲突记录。</translation>
    </message>
    <message>
        <source>So the answer is still not sure.</source>
        <translation>所以，答案仍不确定。</translation>
    </message>
    <message>
        <source>We found no stem-cell product approved for kidney failure in China or the USA. In Taiwan we know of none.</source>
        <translation>在中国大陆和美国，我们没有查到获批用于肾衰竭的干细胞产品。在中国台湾，就我们所知也没有。</translation>
    </message>
    <message>
        <source>A case report can give ideas. It cannot prove that a treatment works. Kidneys can also get better without cells: see the page “Getting better without cells”.</source>
        <translation>病例报告能提供线索，但不能证明疗法有效。没有细胞治疗，肾脏也可能好转：请看“不做细胞治疗，也可能好转”一页。</translation>
    </message>
    <message>
        <source>What harm has been seen?</source>
        <translation>出现过哪些伤害？</translation>
    </message>
    <message>
        <source>Fever after the cells are given is the side effect most clearly linked to MSC.</source>
        <translation>与间充质干细胞关系最明确的副作用，是输注后发热。</translation>
    </message>
    <message>
        <source>Rare but serious kidney harm has been published. One person with CKD got worse fast and needed dialysis at 3 months.</source>
        <translation>有文献报道过少见但严重的肾脏损害。一名慢性肾脏病患者的病情很快恶化，3个月时需要透析。</translation>
    </message>
    <message>
        <source>Another person had her own cells put into both kidneys. Growths formed where they went in, and one kidney had to be removed. Later she died of an infection.</source>
        <translation>另一名女性自己的细胞被注入双肾，注入处长出肿块，一个肾不得不切除。后来她死于感染。</translation>
    </message>
    <message>
        <source>Clots in the arm, severe infections and the loss of a kidney transplant have been published too.</source>
        <translation>手臂静脉血栓、严重感染和移植肾失去功能，也都有报道。</translation>
    </message>
    <message>
        <source>A few cases cannot tell how often this happens. But they are a reason to take care.</source>
        <translation>少数病例说明不了有多常见，但提醒我们要小心。</translation>
    </message>
    <message>
        <source>What to do with this</source>
        <translation>您可以怎么做</translation>
    </message>
    <message>
        <source>Talk to your kidney team before you decide.</source>
        <translation>做决定前，先和您的肾内科医护人员谈一谈。</translation>
    </message>
    <message>
        <source>Do not stop your medicines on your own.</source>
        <translation>不要自行停药。</translation>
    </message>
    <message>
        <source>Read the pages “Questions to ask” and “Warning signs”.</source>
        <translation>请看“可以问的问题”和“警示信号”两页。</translation>
    </message>
    <message>
        <source>A review from 2025 pooled four studies in diabetic kidney disease, with 90 people. It was checked by outside experts. It found small gains in eGFR and creatinine. One urine test was better, the other (ACR) did not clearly change. Side effects were common with and without cells. In one of the four studies, both groups got cells.</source>
        <translation>2025年的另一篇综述汇总了四项糖尿病肾脏病研究，共90人，经过同行评议。eGFR和肌酐略有改善。尿检有一项改善，另一项（ACR）没有明确变化。两组的不良事件都很常见。其中一项研究，两组都接受了细胞治疗。</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Promotional article by a stem-cell company (in Chinese)</source>
        <translation>一家干细胞公司的宣传文章（中文）</translation>
    </message>
    <message>
        <source>Stem Cells Portal: comment on the Suzuki 2021 case report</source>
        <translation>Stem Cells Portal：对Suzuki 2021病例报告的评介</translation>
    </message>
    <message>
        <source>Tokushukai hospital group: news on the Suzuki 2021 case report</source>
        <translation>德洲会医院集团：关于Suzuki 2021病例报告的消息</translation>
    </message>
    <message>
        <source>UMIN registry entry UMIN000031691: CD34+ cells in acute kidney injury, phase I/II</source>
        <translation>UMIN登记号UMIN000031691：CD34阳性细胞用于急性肾损伤，I/II期</translation>
    </message>
    <message>
        <source>jRCT registry entry jRCTb030210237: CD34+ cells in chronic kidney disease</source>
        <translation>jRCT登记号jRCTb030210237：CD34阳性细胞用于慢性肾脏病</translation>
    </message>
    <message>
        <source>jRCT registry entry jRCTb030240024: second study of CD34+ cells in chronic kidney disease</source>
        <translation>jRCT登记号jRCTb030240024：CD34阳性细胞用于慢性肾脏病的第二项研究</translation>
    </message>
    <message>
        <source>News page that names the posts of Riordan and Paz-Rodríguez</source>
        <translation>新闻页：列出Riordan与Paz-Rodríguez的职务</translation>
    </message>
    <message>
        <source>A stem-cell provider&apos;s own page of questions, read only for the conflict of interest in Riordan 2022</source>
        <translation>一家干细胞机构自己的问答页，只用来查证Riordan 2022的利益冲突</translation>
    </message>
    <message>
        <source>Archive entry of another 2024 book chapter by the authors of Wang 2024</source>
        <translation>档案条目：Wang 2024作者的另一篇图书章节（2024年）</translation>
    </message>
    <message>
        <source>Web page that shows the affiliations in Wang 2020</source>
        <translation>网页：显示Wang 2020一文的作者单位</translation>
    </message>
    <message>
        <source>Conference programme of 2023 that lists Fu Nan Wang&apos;s affiliation</source>
        <translation>2023年会议日程：列出Fu Nan Wang的单位</translation>
    </message>
    <message>
        <source>FDA consumer alert on regenerative medicine products, including stem cells and exosomes</source>
        <translation>美国FDA消费者警示：含干细胞与外泌体的再生医学产品</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT00733876: MSC after on-pump heart surgery</source>
        <translation>ClinicalTrials.gov登记号NCT00733876：体外循环心脏手术后的间充质干细胞</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT04445220: SBI-101 in acute kidney injury with COVID-19</source>
        <translation>ClinicalTrials.gov登记号NCT04445220：SBI-101用于新冠相关急性肾损伤</translation>
    </message>
    <message>
        <source>Trial database entry NCT03015623: SBI-101 in acute kidney injury on CRRT</source>
        <translation>试验数据库条目NCT03015623：SBI-101用于接受CRRT的急性肾损伤</translation>
    </message>
    <message>
        <source>Conference abstract: SBI-101 in acute kidney injury, the first group of the trial</source>
        <translation>会议摘要：SBI-101用于急性肾损伤，试验的第一批人</translation>
    </message>
    <message>
        <source>Conference abstract of the company Sentien: blood samples in the SBI-101 trial</source>
        <translation>Sentien公司的会议摘要：SBI-101试验的血液样本</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT01843387: mesenchymal precursor cells in diabetic kidney disease</source>
        <translation>ClinicalTrials.gov登记号NCT01843387：间充质前体细胞用于糖尿病肾脏病</translation>
    </message>
    <message>
        <source>Peeref page on Packham 2016 (funding)</source>
        <translation>Peeref网页：Packham 2016（资助来源）</translation>
    </message>
    <message>
        <source>Queen&apos;s University Belfast: abstract of Perico 2023</source>
        <translation>贝尔法斯特女王大学：Perico 2023的摘要</translation>
    </message>
    <message>
        <source>Pharmafile: company press release on the NEPHSTROM trial</source>
        <translation>Pharmafile：关于NEPHSTROM试验的公司新闻稿</translation>
    </message>
    <message>
        <source>Trial database entry NCT02585622: status of the NEPHSTROM trial</source>
        <translation>试验数据库条目NCT02585622：NEPHSTROM试验的状态</translation>
    </message>
    <message>
        <source>European Commission: project 634086, NEPHSTROM</source>
        <translation>欧盟委员会：634086号项目，NEPHSTROM</translation>
    </message>
    <message>
        <source>American Society of Nephrology, Kidney Week 2022: abstract on the NEPHSTROM trial</source>
        <translation>美国肾脏病学会2022年年会：NEPHSTROM试验的摘要</translation>
    </message>
    <message>
        <source>Trial registry entry NCT02195323: bone-marrow MSC in chronic kidney disease (result: Makhlough 2018)</source>
        <translation>试验登记号NCT02195323：骨髓间充质干细胞用于慢性肾脏病（结果见Makhlough 2018）</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT01539902: umbilical-cord MSC in lupus nephritis</source>
        <translation>ClinicalTrials.gov登记号NCT01539902：脐带间充质干细胞用于狼疮性肾炎</translation>
    </message>
    <message>
        <source>FDA: important patient and consumer information about regenerative medicine therapies</source>
        <translation>美国FDA：关于再生医学疗法的重要患者与消费者信息</translation>
    </message>
    <message>
        <source>Cleveland Clinic Journal of Medicine: table of large SGLT2 inhibitor trials</source>
        <translation>《Cleveland Clinic Journal of Medicine》：SGLT2抑制剂大型试验一览表</translation>
    </message>
    <message>
        <source>ISSCR: frequently asked questions about stem-cell treatments</source>
        <translation>ISSCR：干细胞治疗常见问题</translation>
    </message>
    <message>
        <source>ISSCR: About Stem Cells</source>
        <translation>ISSCR：认识干细胞</translation>
    </message>
    <message>
        <source>christopherreeve.org: caution about stem cells</source>
        <translation>christopherreeve.org：关于干细胞的提醒</translation>
    </message>
    <message>
        <source>Web page with text of the KDIGO 2024 guideline</source>
        <translation>网页：KDIGO 2024指南文本</translation>
    </message>
    <message>
        <source>Summary of the KDIGO recommendation statements</source>
        <translation>KDIGO推荐条文摘要</translation>
    </message>
    <message>
        <source>BMJ Best Practice, topic 84: criteria of chronic kidney disease</source>
        <translation>BMJ Best Practice第84号主题：慢性肾脏病的标准</translation>
    </message>
    <message>
        <source>CKD Pathway: about chronic kidney disease</source>
        <translation>CKD Pathway：认识慢性肾脏病</translation>
    </message>
    <message>
        <source>KDIGO 2012 guideline on acute kidney injury</source>
        <translation>KDIGO 2012急性肾损伤指南</translation>
    </message>
    <message>
        <source>Journal table of the KDIGO criteria for acute kidney injury</source>
        <translation>期刊表格：KDIGO急性肾损伤标准</translation>
    </message>
    <message>
        <source>Journal table of the KDIGO stages of acute kidney injury</source>
        <translation>期刊表格：KDIGO急性肾损伤分期</translation>
    </message>
    <message>
        <source>National Kidney Foundation: CKD-EPI creatinine equation 2021</source>
        <translation>美国国家肾脏基金会：CKD-EPI肌酐公式（2021）</translation>
    </message>
    <message>
        <source>NIDDK: equations to estimate GFR in adults</source>
        <translation>NIDDK：成人肾小球滤过率估算公式</translation>
    </message>
    <message>
        <source>csmu.edu.tw: conversion of laboratory units</source>
        <translation>csmu.edu.tw：检验单位换算</translation>
    </message>
    <message>
        <source>unitslab.com: conversion of urea nitrogen (BUN)</source>
        <translation>unitslab.com：尿素氮（BUN）换算</translation>
    </message>
    <message>
        <source>MSD Manual, Consumer Version: table “Blood Tests”</source>
        <translation>《默沙东诊疗手册》大众版：“血液检查”表</translation>
    </message>
    <message>
        <source>ABIM: reference ranges for the examination</source>
        <translation>美国内科医学委员会（ABIM）：考试参考范围</translation>
    </message>
    <message>
        <source>General adult reference ranges, laboratory appendix and textbook table</source>
        <translation>一般成人参考范围：检验附录与教科书表格</translation>
    </message>
    <message>
        <source>Xinhua: conditional approval of amimestrocel in China</source>
        <translation>新华网：艾米迈托赛在中国获附条件批准</translation>
    </message>
    <message>
        <source>China, State Council Order No. 818: regulations on clinical research and clinical use of new biomedical techniques</source>
        <translation>中国国务院令第818号：《生物医学新技术临床研究和临床转化应用管理条例》</translation>
    </message>
    <message>
        <source>Oxford Centre for Evidence-Based Medicine: levels of evidence 2011</source>
        <translation>牛津循证医学中心：证据等级（2011）</translation>
    </message>
    <message>
        <source>BJSM: table of the OCEBM levels of 2011</source>
        <translation>BJSM：OCEBM 2011证据等级表</translation>
    </message>
    <message>
        <source>SW Kidney Education Center: glossary</source>
        <translation>SW Kidney Education Center：词汇表</translation>
    </message>
    <message>
        <source>American Kidney Fund: glossary</source>
        <translation>美国肾脏基金会（American Kidney Fund）：词汇表</translation>
    </message>
    <message>
        <source>CDC: glossary of chronic kidney disease</source>
        <translation>美国CDC：慢性肾脏病词汇表</translation>
    </message>
    <message>
        <source>NCI Dictionary of Cancer Terms</source>
        <translation>美国国家癌症研究所（NCI）癌症词典</translation>
    </message>
    <message>
        <source>National Academies: glossary</source>
        <translation>美国国家学院：词汇表</translation>
    </message>
    <message>
        <source>Abdominal Key: What Is the Risk of Stone Recurrence? (chapter of the Pocket Guide to Kidney Stone Prevention)</source>
        <translation>Abdominal Key：结石复发的风险有多大？（《肾结石预防袖珍指南》一章）</translation>
    </message>
    <message>
        <source>BMJ Best Practice, topic 225: kidney stones, prognosis</source>
        <translation>BMJ最佳实践，专题225：肾结石，预后</translation>
    </message>
    <message>
        <source>ISSCR: Patient Handbook on Stem Cell Therapies</source>
        <translation>ISSCR：干细胞治疗患者手册</translation>
    </message>
    <message>
        <source>China, health standard WS/T 404.5-2015: reference intervals for common clinical chemistry tests, part 5, serum urea and creatinine</source>
        <translation>中国卫生行业标准WS/T 404.5-2015：临床常用生化检验项目参考区间，第5部分，血清尿素、肌酐</translation>
    </message>
    <message>
        <source>Taiwan, Regenerative Medicine Act of 19 June 2024</source>
        <translation>中国台湾“再生医疗法”，2024年6月19日公布</translation>
    </message>
    <message>
        <source>Integrative Medicine in Nephrology and Andrology, March 2023: review of mesenchymal stem cells in acute kidney injury</source>
        <translation>《整合肾脏病学与男科学》（英文期刊）2023年3月：间充质干细胞治疗急性肾损伤的综述</translation>
    </message>
    <message>
        <source>Mayo Clinic: creatinine test (usual ranges read as quoted by other pages)</source>
        <translation>梅奥诊所：肌酐检查（参考范围引自其他网页）</translation>
    </message>
    <message>
        <source>MedlinePlus Medical Encyclopedia: creatinine blood test (read in a copy)</source>
        <translation>MedlinePlus医学百科：肌酐血液检查（读的是副本）</translation>
    </message>
    <message>
        <source>MedlinePlus Medical Encyclopedia: BUN blood test (read as quoted by another page)</source>
        <translation>MedlinePlus医学百科：尿素氮血液检查（引自其他网页）</translation>
    </message>
    <message>
        <source>WHO guideline on haemoglobin cutoffs to define anaemia in individuals and populations (figures read on another page)</source>
        <translation>世界卫生组织指南：用血红蛋白界值判断贫血（数值读自其他网页）</translation>
    </message>
    <message>
        <source>National Kidney Foundation: KDOQI guideline 4, estimation of GFR</source>
        <translation>美国国家肾脏基金会：KDOQI指南4，GFR的估算</translation>
    </message>
    <message>
        <source>National Kidney Foundation: frequently asked questions about GFR estimates</source>
        <translation>美国国家肾脏基金会：GFR估算常见问题</translation>
    </message>
    <message>
        <source>Guideline Central: summary of the graded recommendations of KDIGO 2024</source>
        <translation>Guideline Central：KDIGO 2024分级推荐摘要</translation>
    </message>
    <message>
        <source>Lab Tests Online: estimated glomerular filtration rate (eGFR)</source>
        <translation>Lab Tests Online：估算肾小球滤过率（eGFR）</translation>
    </message>
    <message>
        <source>Healthed: understanding glomerular filtration rate</source>
        <translation>Healthed：认识肾小球滤过率</translation>
    </message>
    <message>
        <source>Clinical Chemistry: table of factors that affect albumin in the urine before the test</source>
        <translation>《临床化学》（英文期刊）：检查前影响尿白蛋白的因素表</translation>
    </message>
    <message>
        <source>Web page that quotes the American Diabetes Association&apos;s standards of 2022 on albumin in the urine</source>
        <translation>引用美国糖尿病学会2022年诊疗标准（尿白蛋白）的网页</translation>
    </message>
    <message>
        <source>American Kidney Fund: conservative kidney management</source>
        <translation>美国肾脏基金会（American Kidney Fund）：肾脏保守治疗</translation>
    </message>
    <message>
        <source>KidneyHealth.ca (Manitoba): conservative kidney management</source>
        <translation>KidneyHealth.ca（加拿大曼尼托巴）：肾脏保守治疗</translation>
    </message>
    <message>
        <source>Vanderbilt University Medical Center: dialysis or conservative kidney management</source>
        <translation>范德堡大学医学中心：透析或肾脏保守治疗</translation>
    </message>
    <message>
        <source>Medindia: side effects of semaglutide</source>
        <translation>Medindia：司美格鲁肽的副作用</translation>
    </message>
    <message>
        <source>Nursing Center: drug news on finerenone, with its warning on potassium</source>
        <translation>Nursing Center：非奈利酮用药消息，含血钾警示</translation>
    </message>
    <message>
        <source>Drug Topics: FDA label change on pausing SGLT2 inhibitors before surgery</source>
        <translation>Drug Topics：FDA更新说明书，手术前暂停SGLT2抑制剂</translation>
    </message>
    <message>
        <source>MRCT Center: clinical research glossary, sham procedure</source>
        <translation>MRCT中心：临床研究词汇表，假操作</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT01602328: AC607 in acute kidney injury after heart surgery</source>
        <translation>ClinicalTrials.gov登记号NCT01602328：AC607用于心脏手术后的急性肾损伤</translation>
    </message>
    <message>
        <source>Nature Reviews Nephrology: summary of Saad 2017</source>
        <translation>《自然综述：肾脏病学》：Saad 2017简评</translation>
    </message>
    <message>
        <source>ASN Kidney Week 2020: early report of Zheng 2022</source>
        <translation>美国肾脏病学会2020年年会摘要：Zheng 2022的早期报告</translation>
    </message>
    <message>
        <source>Trial registry entry NCT02933827: ELIXCYTE in chronic kidney disease</source>
        <translation>试验登记号NCT02933827：ELIXCYTE用于慢性肾脏病</translation>
    </message>
    <message>
        <source>ISRCTN registry entry ISRCTN15592135: CD34+ cells in chronic kidney disease</source>
        <translation>ISRCTN登记号ISRCTN15592135：CD34阳性细胞用于慢性肾脏病</translation>
    </message>
    <message>
        <source>transplantevidence.com: summary of Tan 2012 by experts</source>
        <translation>transplantevidence.com：专家对Tan 2012的概述</translation>
    </message>
    <message>
        <source>Trial database entry NCT06969807: amimestrocel in diabetic kidney disease</source>
        <translation>试验数据库条目NCT06969807：艾米迈托赛用于糖尿病肾脏病</translation>
    </message>
    <message>
        <source>Trial database entry NCT06969807: doses and outcomes of the amimestrocel trial</source>
        <translation>试验数据库条目NCT06969807：艾米迈托赛试验的剂量与观察指标</translation>
    </message>
    <message>
        <source>Trial database entry NCT06969807: who leads the amimestrocel trial</source>
        <translation>试验数据库条目NCT06969807：艾米迈托赛试验的主持单位</translation>
    </message>
    <message>
        <source>Trial database entry NCT06954740: amimestrocel in acute kidney injury</source>
        <translation>试验数据库条目NCT06954740：艾米迈托赛用于急性肾损伤</translation>
    </message>
    <message>
        <source>Letter to Frontiers in Medicine about the review of Du 2025</source>
        <translation>致期刊《Frontiers in Medicine》的读者来信：评Du 2025的综述</translation>
    </message>
    <message>
        <source>Publisher’s abstract of a pooled safety analysis of 152 randomised trials up to April 2023</source>
        <translation>出版方网页摘要：截至2023年4月的152项随机试验安全性汇总分析</translation>
    </message>
    <message>
        <source>BioNews, 21 June 2010: news on the case of Thirabanjasak 2010</source>
        <translation>BioNews，2010年6月21日：关于Thirabanjasak 2010病例的新闻</translation>
    </message>
    <message>
        <source>New Scientist, 17 June 2010: news on the case of Thirabanjasak 2010</source>
        <translation>《新科学家》，2010年6月17日：关于Thirabanjasak 2010病例的新闻</translation>
    </message>
    <message>
        <source>Columbus Regional Health: protect your veins for the future</source>
        <translation>Columbus Regional Health（美国医院）：为将来保护静脉</translation>
    </message>
    <message>
        <source>Becker’s Hospital Review: drug-resistant infections after stem-cell treatments in Mexico</source>
        <translation>Becker’s Hospital Review（美国医院新闻）：在墨西哥接受干细胞治疗后的耐药感染</translation>
    </message>
    <message>
        <source>Bioethics.com: extract from MedPage Today on infections after injections in Mexico</source>
        <translation>Bioethics.com：MedPage Today报道摘录，在墨西哥注射后的感染</translation>
    </message>
    <message>
        <source>FDA: public safety notification on exosome products</source>
        <translation>美国FDA：关于外泌体产品的公众安全通告</translation>
    </message>
    <message>
        <source>Becker’s Hospital Review: serious illness in Nebraska after an unapproved cell-based product</source>
        <translation>Becker’s Hospital Review（美国医院新闻）：内布拉斯加州有人用未获批的细胞产品后患重病</translation>
    </message>
    <message>
        <source>CGTLive: result of the REGEN-007 trial of rilparencel, 2025</source>
        <translation>CGTLive（细胞与基因治疗新闻）：rilparencel的REGEN-007试验结果，2025年</translation>
    </message>
    <message>
        <source>Fierce Biotech: news on the REGEN-007 trial, 2025</source>
        <translation>Fierce Biotech（生物技术新闻）：关于REGEN-007试验的新闻，2025年</translation>
    </message>
    <message>
        <source>University of Kentucky: summary of a study of 111 people who left hospital on dialysis after acute kidney injury</source>
        <translation>美国肯塔基大学：急性肾损伤后出院时仍需透析的111人研究摘要</translation>
    </message>
    <message>
        <source>NephJC: summary of the KDIGO 2025 guideline on IgA nephropathy</source>
        <translation>NephJC：KDIGO 2025年IgA肾病指南摘要</translation>
    </message>
    <message>
        <source>International Society of Nephrology: congress summary on the NefIgArd trial</source>
        <translation>国际肾脏病学会：NefIgArd试验的会议摘要</translation>
    </message>
    <message>
        <source>International Society of Nephrology: congress summary on the PROTECT trial</source>
        <translation>国际肾脏病学会：PROTECT试验的会议摘要</translation>
    </message>
    <message>
        <source>Discover magazine, 18 June 2010: the course of the patient in Thailand</source>
        <translation>《Discover》杂志，2010年6月18日：泰国这名患者的经过</translation>
    </message>
    <message>
        <source>NIDDK: kidney failure and its treatments</source>
        <translation>NIDDK：肾衰竭及其治疗</translation>
    </message>
    <message>
        <source>NIDDK: what I need to know about kidney failure and how it is treated</source>
        <translation>NIDDK：肾衰竭及其治疗须知</translation>
    </message>
    <message>
        <source>NIDDK: kidney failure, choosing a treatment that’s right for you</source>
        <translation>NIDDK：肾衰竭，选择适合您的治疗</translation>
    </message>
    <message>
        <source>National Kidney Foundation: kidney failure</source>
        <translation>美国国家肾脏基金会：肾衰竭</translation>
    </message>
    <message>
        <source>NHS: acute kidney injury</source>
        <translation>英国NHS：急性肾损伤</translation>
    </message>
    <message>
        <source>ISSCR: patient resources, questions about stem cells</source>
        <translation>ISSCR：患者资料，干细胞问答</translation>
    </message>
    <message>
        <source>ISSCR: what you need to know about unproven stem-cell treatments</source>
        <translation>ISSCR：关于未经证实的干细胞治疗须知</translation>
    </message>
    <message>
        <source>China, Ministry of Justice and National Health Commission: questions and answers on State Council Order No. 818</source>
        <translation>中国司法部、国家卫生健康委：就国务院令第818号答记者问</translation>
    </message>
    <message>
        <source>Xinhua, 10 October 2025: text of State Council Order No. 818, read in a summary</source>
        <translation>新华网，2025年10月10日：国务院令第818号全文（所读为摘要）</translation>
    </message>
    <message>
        <source>Lee, Tsai &amp; Partners: analysis of State Council Order No. 818</source>
        <translation>理慈国际科技法律事务所：国务院令第818号要点分析</translation>
    </message>
    <message>
        <source>China Daily, 23 April 2025: stem-cell techniques in Boao Lecheng, Hainan</source>
        <translation>《中国日报》，2025年4月23日：海南博鳌乐城的干细胞技术</translation>
    </message>
    <message>
        <source>Shanghai Securities News, 25 April 2025: rules for new biomedical techniques in Boao Lecheng</source>
        <translation>《上海证券报》，2025年4月25日：博鳌乐城生物医学新技术的规定</translation>
    </message>
    <message>
        <source>Yicai, 3 January 2025: first stem-cell drug of China, and trials let start</source>
        <translation>第一财经，2025年1月3日：中国首个干细胞药，以及获准开展的试验</translation>
    </message>
    <message>
        <source>PHUSE: the drug trial platform of China (ChinaDrugTrials.org.cn)</source>
        <translation>PHUSE：中国药物临床试验登记与信息公示平台（ChinaDrugTrials.org.cn）</translation>
    </message>
    <message>
        <source>China: drug trial platform of the Center for Drug Evaluation (ChinaDrugTrials.org.cn)</source>
        <translation>中国：药物临床试验登记与信息公示平台（ChinaDrugTrials.org.cn）</translation>
    </message>
    <message>
        <source>BaiPharm, 31 May 2024: procedures of the National Healthcare Security Administration for the list of insured drugs</source>
        <translation>BaiPharm，2024年5月31日：国家医保局关于医保药品目录的认定程序</translation>
    </message>
    <message>
        <source>Lee and Li: the two Acts on regenerative medicine of Taiwan, in force on 1 January 2026</source>
        <translation>理律法律事务所：中国台湾“再生医疗双法”2026年1月1日施行</translation>
    </message>
    <message>
        <source>Taiwan Food and Drug Administration, weekly paper 1027: cell techniques and their rules</source>
        <translation>台湾地区食品药物主管部门，第1027期周报：细胞治疗技术与规范</translation>
    </message>
    <message>
        <source>Central News Agency, 2 August 2025: health ministry of Taiwan on exosomes</source>
        <translation>“中央社”，2025年8月2日：台湾地区卫生主管部门谈外泌体</translation>
    </message>
    <message>
        <source>United Daily News, January 2026: health ministry of Taiwan on adverts for exosomes</source>
        <translation>《联合报》，2026年1月：台湾地区卫生主管部门谈外泌体广告</translation>
    </message>
    <message>
        <source>Liberty Times: Tainan health bureau on fees and adverts under the Regenerative Medicine Act</source>
        <translation>《自由时报》：台南卫生部门谈“再生医疗法”的收费与广告规定</translation>
    </message>
    <message>
        <source>FDA, 18 December 2024: first mesenchymal stromal cell therapy (Ryoncil), for acute graft-versus-host disease</source>
        <translation>美国FDA，2024年12月18日：首个间充质干细胞疗法（Ryoncil），用于急性移植物抗宿主病</translation>
    </message>
    <message>
        <source>FDA: consumer update on stem-cell therapies</source>
        <translation>美国FDA：关于干细胞疗法的消费者提醒</translation>
    </message>
    <message>
        <source>CGTLive: ProKidney and its phase 3 trial of rilparencel</source>
        <translation>CGTLive（细胞与基因治疗新闻）：ProKidney与rilparencel的3期试验</translation>
    </message>
    <message>
        <source>Company news on REGEN-003, an earlier study of ten people (in German)</source>
        <translation>公司消息：较早的REGEN-003研究，共十人（德文）</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT05018416: rilparencel in diabetes and chronic kidney disease (REGEN-007)</source>
        <translation>ClinicalTrials.gov登记号NCT05018416：rilparencel用于糖尿病合并慢性肾脏病（REGEN-007）</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT05099770: rilparencel or a sham treatment, as of June 2022</source>
        <translation>ClinicalTrials.gov登记号NCT05099770：rilparencel对比假治疗，2022年6月版</translation>
    </message>
    <message>
        <source>Copies of the registry entry NCT05099770 at meddatax.com and UCLA, as of January 2026</source>
        <translation>meddatax.com和UCLA网页转载的登记条目NCT05099770，2026年1月版</translation>
    </message>
    <message>
        <source>ProKidney: company news to the SEC on the plan for approval of rilparencel, 15 July 2025</source>
        <translation>ProKidney：提交美国证券交易委员会的公司消息，关于rilparencel的审批计划，2025年7月15日</translation>
    </message>
    <message>
        <source>Centre for Evidence in Transplantation: comment on Kaufman 2025</source>
        <translation>移植证据中心：对Kaufman 2025的评介</translation>
    </message>
    <message>
        <source>CIRM: funding for the phase 3 trial of MDR-101</source>
        <translation>CIRM：资助MDR-101的3期试验</translation>
    </message>
    <message>
        <source>Page for patients of the MDR-101 trial that names its funder</source>
        <translation>MDR-101试验的患者说明页：列出资助者</translation>
    </message>
    <message>
        <source>Stem Cell Research &amp; Therapy: table of trials of MSC at a kidney transplant</source>
        <translation>《Stem Cell Research &amp; Therapy》表格：肾移植时输注间充质干细胞的试验</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT07240987: umbilical-cord MSC in chronic kidney disease (read in copies)</source>
        <translation>ClinicalTrials.gov登记号NCT07240987：脐带间充质干细胞用于慢性肾脏病（据转载）</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT04216849: umbilical-cord MSC in type 2 diabetes with kidney disease</source>
        <translation>ClinicalTrials.gov登记号NCT04216849：脐带间充质干细胞用于2型糖尿病合并肾脏病</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov entry NCT07396155: umbilical-cord MSC put into the kidney in diabetes (read in copies)</source>
        <translation>ClinicalTrials.gov登记号NCT07396155：脐带间充质干细胞注入糖尿病患者的肾脏（据转载）</translation>
    </message>
    <message>
        <source>Registry entry NCT05374291: dapagliflozin in severe kidney disease, on dialysis and after a transplant (Renal Lifecycle)</source>
        <translation>登记号NCT05374291：达格列净用于严重肾病、透析和肾移植后的患者（Renal Lifecycle）</translation>
    </message>
    <message>
        <source>Registry entry NCT02065791: canagliflozin in diabetic kidney disease (CREDENCE)</source>
        <translation>登记号NCT02065791：卡格列净用于糖尿病肾脏病（CREDENCE）</translation>
    </message>
    <message>
        <source>Registry entry NCT02540993: finerenone in diabetic kidney disease (FIDELIO-DKD)</source>
        <translation>登记号NCT02540993：非奈利酮用于糖尿病肾脏病（FIDELIO-DKD）</translation>
    </message>
    <message>
        <source>2 Minute Medicine: summary of the CREDENCE trial</source>
        <translation>2 Minute Medicine：CREDENCE试验概要</translation>
    </message>
    <message>
        <source>Journal of General Internal Medicine: one-page summary of CREDENCE, with who was left out</source>
        <translation>《Journal of General Internal Medicine》：CREDENCE一页概要，列出不能参加的人</translation>
    </message>
    <message>
        <source>Slides of the CREDENCE authors, with their disclosures</source>
        <translation>CREDENCE作者的幻灯片，含利益申报</translation>
    </message>
    <message>
        <source>Kidney International Reports: table of who was left out of DAPA-CKD and EMPA-KIDNEY</source>
        <translation>《Kidney International Reports》表格：DAPA-CKD和EMPA-KIDNEY不能参加的人</translation>
    </message>
    <message>
        <source>Pathway: figures of the FLOW trial, and who was left out</source>
        <translation>Pathway：FLOW试验的数值和不能参加的人</translation>
    </message>
    <message>
        <source>Pathway: figures of the IDEAL trial</source>
        <translation>Pathway：IDEAL试验的数值</translation>
    </message>
    <message>
        <source>Kidney News (American Society of Nephrology): the FLOW trial</source>
        <translation>Kidney News（美国肾脏病学会）：FLOW试验</translation>
    </message>
    <message>
        <source>epocrates: summary of the FLOW trial</source>
        <translation>epocrates：FLOW试验概要</translation>
    </message>
    <message>
        <source>Hormone Insight: summary of the FLOW trial, with counts</source>
        <translation>Hormone Insight：FLOW试验概要，含人数</translation>
    </message>
    <message>
        <source>US label of finerenone (Kerendia), brief summary reprinted in 2022</source>
        <translation>非奈利酮（Kerendia）美国说明书摘要，2022年转载</translation>
    </message>
    <message>
        <source>European Society of Cardiology: press release on deaths in FIDELITY</source>
        <translation>欧洲心脏病学会：关于FIDELITY死亡情况的新闻稿</translation>
    </message>
    <message>
        <source>Endocrinology Advisor: FDA label change, stop SGLT2 inhibitors before surgery</source>
        <translation>Endocrinology Advisor：FDA修改说明书，手术前停用SGLT2抑制剂</translation>
    </message>
    <message>
        <source>EASi-KIDNEY trial, Oxford: possible side effects of empagliflozin, for patients</source>
        <translation>牛津EASi-KIDNEY试验：恩格列净可能的副作用（给患者看）</translation>
    </message>
    <message>
        <source>NIDDK: choosing a treatment for kidney failure</source>
        <translation>NIDDK：选择肾衰竭的治疗</translation>
    </message>
    <message>
        <source>NIDDK: kidney failure, choosing a treatment that is right for you (older page)</source>
        <translation>NIDDK：肾衰竭，选择适合您的治疗（旧版）</translation>
    </message>
    <message>
        <source>NIDDK: chronic kidney disease and medicines</source>
        <translation>NIDDK：慢性肾脏病与用药</translation>
    </message>
    <message>
        <source>NIDDK: how to slow kidney disease, for professionals</source>
        <translation>NIDDK：怎样减慢肾病（给专业人员）</translation>
    </message>
    <message>
        <source>AHRQ: review of treatments of early chronic kidney disease, conclusions</source>
        <translation>AHRQ：早期慢性肾脏病治疗的综述，结论</translation>
    </message>
    <message>
        <source>FDA: warning on botanical products that contain aristolochic acid</source>
        <translation>美国FDA：含马兜铃酸植物产品的警示</translation>
    </message>
    <message>
        <source>FDA MedWatch: aristolochic acid, with the recalled products</source>
        <translation>美国FDA MedWatch：马兜铃酸与召回的产品</translation>
    </message>
    <message>
        <source>Pharmacists’ blog: Aristolochia fangchi and kidney failure</source>
        <translation>药师博客：广防己与肾衰竭</translation>
    </message>
    <message>
        <source>NHS: how dialysis is done</source>
        <translation>英国NHS：透析怎样做</translation>
    </message>
    <message>
        <source>NHS: dialysis, overview (older text, read in a copy)</source>
        <translation>英国NHS：透析概述（旧版，读的是副本）</translation>
    </message>
    <message>
        <source>NHS: side effects of dialysis (text of about 2019, read in a copy)</source>
        <translation>英国NHS：透析的副作用（约2019年的文本，读的是副本）</translation>
    </message>
    <message>
        <source>NIDDK text on haemodialysis, reprinted by a kidney practice</source>
        <translation>NIDDK的血液透析说明，由一家肾病诊所转载</translation>
    </message>
    <message>
        <source>Dialysis Patient Citizens Education Center: haemodialysis in a centre</source>
        <translation>透析患者教育中心（DPC）：在中心做血液透析</translation>
    </message>
    <message>
        <source>US Veterans Affairs, eKidney Clinic: haemodialysis in a clinic</source>
        <translation>美国退伍军人事务部eKidney Clinic：在透析中心做血液透析</translation>
    </message>
    <message>
        <source>US Veterans Affairs, eKidney Clinic: haemodialysis at home</source>
        <translation>美国退伍军人事务部eKidney Clinic：在家做血液透析</translation>
    </message>
    <message>
        <source>US Veterans Affairs, eKidney Clinic: peritoneal dialysis</source>
        <translation>美国退伍军人事务部eKidney Clinic：腹膜透析</translation>
    </message>
    <message>
        <source>Kidney Care Norfolk: dialysis at home</source>
        <translation>Kidney Care Norfolk：在家透析</translation>
    </message>
    <message>
        <source>Mayo Clinic: risks of peritoneal dialysis</source>
        <translation>梅奥诊所：腹膜透析的风险</translation>
    </message>
    <message>
        <source>NHS 111 Wales: kidney transplant</source>
        <translation>NHS 111 Wales：肾移植</translation>
    </message>
    <message>
        <source>University Hospitals Plymouth NHS Trust: your renal transplant</source>
        <translation>英国普利茅斯大学医院：您的肾移植</translation>
    </message>
    <message>
        <source>Leeds Teaching Hospitals NHS Trust: medicines after a kidney transplant</source>
        <translation>英国利兹教学医院：肾移植后的用药</translation>
    </message>
    <message>
        <source>National Kidney Federation (UK): complications of transplantation</source>
        <translation>英国国家肾脏联合会：移植的并发症</translation>
    </message>
    <message>
        <source>National Kidney Federation (UK): conservative management</source>
        <translation>英国国家肾脏联合会：保守治疗</translation>
    </message>
    <message>
        <source>Kidney Care UK: choosing conservative kidney management</source>
        <translation>Kidney Care UK：选择肾脏保守治疗</translation>
    </message>
    <message>
        <source>US Veterans Affairs: kidney transplant, waiting time</source>
        <translation>美国退伍军人事务部：肾移植与等待时间</translation>
    </message>
    <message>
        <source>American Kidney Fund: what is a kidney transplant?</source>
        <translation>美国肾脏基金会：什么是肾移植？</translation>
    </message>
    <message>
        <source>NIH: clinical research trials and you, the basics</source>
        <translation>美国NIH：临床试验与您，基本知识</translation>
    </message>
    <message>
        <source>NIH Senior Health: risks of joining a clinical trial (archived)</source>
        <translation>美国NIH Senior Health：参加临床试验的风险（存档）</translation>
    </message>
    <message>
        <source>NIH Clinical Center: questions about clinical studies (consent text read in a copy)</source>
        <translation>美国NIH临床中心：临床研究问答（知情同意部分读的是副本）</translation>
    </message>
    <message>
        <source>National Institute on Aging: benefits and risks of clinical research (read in a copy)</source>
        <translation>美国国家老龄研究所：临床研究的好处与风险（读的是副本）</translation>
    </message>
    <message>
        <source>medRxiv: preprint of the review by Du and others, with its statements of interests</source>
        <translation>medRxiv：Du等人综述的预印本，含利益声明</translation>
    </message>
    <message>
        <source>Mayo Clinic: hematocrit test</source>
        <translation>梅奥诊所：红细胞压积检查</translation>
    </message>
    <message>
        <source>Platelet disorders: text of the heart, lung and blood institute of the USA (read in a copy)</source>
        <translation>血小板疾病：美国国家心肺血液研究所的文字（读自转载页）</translation>
    </message>
    <message>
        <source>Perinatology.com: protein in the urine of 24 hours, reference range</source>
        <translation>围产医学网站：24小时尿蛋白参考范围</translation>
    </message>
    <message>
        <source>NIDDK: drawing of the kidney and its filters</source>
        <translation>NIDDK：肾脏及其过滤单位的图</translation>
    </message>
    <message>
        <source>Kidney &amp; Urology Foundation of America: IgA nephropathy</source>
        <translation>美国肾脏与泌尿基金会：IgA肾病</translation>
    </message>
    <message>
        <source>Medical News Today: malignant hypertension</source>
        <translation>今日医学新闻：恶性高血压</translation>
    </message>
    <message>
        <source>CancerCare Manitoba: glossary of clinical trial terms</source>
        <translation>加拿大曼尼托巴癌症中心：临床试验词语</translation>
    </message>
    <message>
        <source>Stanford Medicine: questions about clinical trials</source>
        <translation>斯坦福医学院：临床试验问答</translation>
    </message>
    <message>
        <source>Table of the phases of clinical trials, as the NIH defines them</source>
        <translation>临床试验分期表，按美国国立卫生研究院（NIH）的定义</translation>
    </message>
    <message>
        <source>Boston University School of Public Health: confidence interval of a ratio</source>
        <translation>波士顿大学公共卫生学院：比值的置信区间</translation>
    </message>
    <message>
        <source>EMA, 6 June 2025: safety committee on semaglutide and damage of the eye nerve (NAION), read in a copy</source>
        <translation>欧洲药品管理局2025年6月6日：安全委员会关于司美格鲁肽与视神经损害（NAION）的意见（读的是副本）</translation>
    </message>
    <message>
        <source>Journal AMS: figures of the SUSTAIN-6 trial</source>
        <translation>Journal AMS：SUSTAIN-6试验的数字</translation>
    </message>
    <message>
        <source>FDA, 29 August 2018: rare but serious infection of the genital area with SGLT2 inhibitors</source>
        <translation>FDA 2018年8月29日：SGLT2抑制剂与少见而严重的生殖器部位感染</translation>
    </message>
    <message>
        <source>FDA, December 2015, updated March 2022: SGLT2 inhibitors and too much acid in the blood</source>
        <translation>FDA 2015年12月发布，2022年3月更新：SGLT2抑制剂与血液里酸过多</translation>
    </message>
    <message>
        <source>Mayo Clinic: how to prepare for peritoneal dialysis</source>
        <translation>梅奥诊所：腹膜透析前如何准备</translation>
    </message>
    <message>
        <source>Cambridge University Hospitals NHS: possible complications of a kidney transplant</source>
        <translation>英国NHS剑桥大学医院：肾移植可能的并发症</translation>
    </message>
    <message>
        <source>NHS Tayside: kidneys from living donors and from donors who died, compared</source>
        <translation>英国NHS泰赛德：活体捐献与逝世后捐献的肾脏比较</translation>
    </message>
    <message>
        <source>UK Renal Registry, report of 2015: survival of adults on dialysis or with a kidney transplant (summary, read in a copy)</source>
        <translation>英国肾脏登记2015年报告：成人透析或肾移植后的生存（摘要，读的是副本）</translation>
    </message>
    <message>
        <source>McGraw Hill, AccessMedicine: blocked urine flow and sudden kidney injury (chapter of a textbook)</source>
        <translation>McGraw Hill，AccessMedicine：尿路堵塞与急性肾损伤（教科书章节）</translation>
    </message>
    <message>
        <source>WebMD: nifedipine, uses and side effects</source>
        <translation>WebMD：硝苯地平的用途和副作用</translation>
    </message>
    <message>
        <source>AMPOULE (Hong Kong): nifedipine, information for patients</source>
        <translation>AMPOULE（中国香港）：硝苯地平患者须知</translation>
    </message>
    <message>
        <source>StatPearls: usual and unusual platelet counts</source>
        <translation>StatPearls：血小板计数的常见范围与异常</translation>
    </message>
</context>
<context>
    <name>studies/abumoawad-2020</name>
    <message>
        <source>Narrowed kidney arteries: cells from one’s own fat at three doses</source>
        <translation>肾动脉狭窄：取自本人脂肪的细胞，三种剂量</translation>
    </message>
    <message>
        <source>Renovascular disease (narrowed kidney arteries)</source>
        <translation>肾血管病（肾动脉狭窄）</translation>
    </message>
    <message>
        <source>In this early (phase 1a) study, 21 people got MSC from their own fat. 18 similar people, not chosen by lot, got drugs only. The title of the paper reports gains with the cells, but we have not seen the figures.</source>
        <translation>这项早期（1a期）研究中，21人接受取自本人脂肪的间充质干细胞。另有18名情况相近的人只用药物，不是随机分组。论文标题说细胞有好处，但我们没有看到数值。</translation>
    </message>
    <message>
        <source>21 people got cells, 7 at each dose. The control group had 18 people.</source>
        <translation>细胞组21人，每种剂量7人。对照组18人。</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, into the artery of the kidney</source>
        <translation>取自本人脂肪的间充质干细胞（自体），注入肾动脉</translation>
    </message>
    <message>
        <source>100,000, 250,000 or 500,000 (1, 2.5 or 5.0×10⁵) cells per kg of body weight</source>
        <translation>每公斤体重10万、25万或50万个（1、2.5或5.0×10⁵）细胞</translation>
    </message>
    <message>
        <source>Drugs only, in people of like age, kidney function and blood pressure; not chosen by lot</source>
        <translation>只用药物的人，年龄、肾功能和血压相近；不是随机分组</translation>
    </message>
    <message>
        <source>The title of the paper says that the cells raised blood flow and GFR (how well the kidneys clean the blood). It says that they lowered blood pressure and signs of inflammation.</source>
        <translation>论文标题说，细胞提高了血流量和肾小球滤过率。标题还说，血压和炎症指标降低了。</translation>
    </message>
    <message>
        <source>The people on drugs only had the same tests, and the two groups were compared.</source>
        <translation>只用药物的人做了同样的检查，并把两组作了比较。</translation>
    </message>
    <message>
        <source>Our copy of the summary stops before the figures. So we cannot say how large the gains were, or whether they may be due to chance.</source>
        <translation>我们看到的摘要不完整，没有数值。所以好处有多大，是不是只是偶然，我们不知道。</translation>
    </message>
    <message>
        <source>The part of the summary that we could read says nothing about harm, in either group.</source>
        <translation>我们读到的那部分摘要，没有提到两组的伤害。</translation>
    </message>
    <message>
        <source>A later review counts 19 people with cells (6, 7 and 6), not 21. We do not know why.</source>
        <translation>后来的一篇综述记录细胞组有19人（6人、7人和6人），不是21人。原因我们不知道。</translation>
    </message>
    <message>
        <source>The study is small and short, so harm that comes late could be missed.</source>
        <translation>这项研究规模小，时间也短，较晚出现的伤害可能发现不了。</translation>
    </message>
    <message>
        <source>This study cannot tell whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，这项研究不能说明。</translation>
    </message>
    <message>
        <source>The National Institutes of Health of the USA and the Mayo Clinic paid for the study.</source>
        <translation>由美国国立卫生研究院和梅奥诊所出资。</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3个月</translation>
    </message>
    <message>
        <source>GFR is a measure of how the kidneys clean the blood.</source>
        <translation>肾小球滤过率反映肾脏过滤血液的能力。</translation>
    </message>
    <message>
        <source>The groups were not chosen by lot. They may have differed from the start.</source>
        <translation>两组不是随机分配的，可能一开始就不一样。</translation>
    </message>
</context>
<context>
    <name>studies/alatab-2018</name>
    <message>
        <source>MSC in people on dialysis through the belly: are they safe?</source>
        <translation>腹膜透析患者输注间充质干细胞：安全吗？</translation>
    </message>
    <message>
        <source>In this phase 1 trial, 9 people on peritoneal dialysis got MSC from their own fat, with no control group. There was no serious adverse event in 6 months. It did not test whether the kidneys recover.</source>
        <translation>这项1期试验中，9名腹膜透析患者输注了取自本人脂肪的间充质干细胞，没有对照组。6个月内没有严重不良事件。试验没有检验肾功能能否恢复。</translation>
    </message>
    <message>
        <source>Kidney failure, on peritoneal dialysis for more than 2 years</source>
        <translation>肾衰竭，腹膜透析超过2年</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, once, into a vein of the arm</source>
        <translation>取自本人脂肪的间充质干细胞（自体），经手臂静脉输注一次</translation>
    </message>
    <message>
        <source>1.2 million (1.2×10⁶) cells per kg of body weight</source>
        <translation>每公斤体重120万个（1.2×10⁶）细胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Safety, and how fast small molecules cross the lining of the belly</source>
        <translation>安全性，以及小分子通过腹膜的快慢</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6个月</translation>
    </message>
    <message>
        <source>How fast creatinine crosses the lining of the belly (a ratio)</source>
        <translation>肌酐通过腹膜的快慢（比值）</translation>
    </message>
    <message>
        <source>The same people before and after the cells. Lower is slower. P = 0.02: chance alone would not often give such a gap. But without a control group, the cause is open.</source>
        <translation>同一批人治疗前后相比，数值越小越慢。P = 0.02：单凭偶然，不常出现这样的差距。但没有对照组，原因无法确定。</translation>
    </message>
    <message>
        <source>Before the cells</source>
        <translation>治疗前</translation>
    </message>
    <message>
        <source>After the cells</source>
        <translation>治疗后</translation>
    </message>
    <message>
        <source>All 9 people had been on peritoneal dialysis for more than 2 years. They got the cells once and were followed for 24 weeks.</source>
        <translation>9人都已腹膜透析2年以上，只输注一次细胞，随访24周。</translation>
    </message>
    <message>
        <source>After the cells, creatinine crossed the lining of the belly a little more slowly: the ratio went from 0.77 to 0.73 (P = 0.02).</source>
        <translation>治疗后，肌酐通过腹膜稍微变慢。比值由0.77变为0.73（P = 0.02）。</translation>
    </message>
    <message>
        <source>This is a test of the lining of the belly. It does not show that the kidneys got better.</source>
        <translation>这是腹膜的检查指标，不能说明肾功能好转。</translation>
    </message>
    <message>
        <source>No serious adverse event came in 6 months. 14 minor ones went away by themselves, or with simple care.</source>
        <translation>6个月内没有严重不良事件。轻微的有14次，自行消失或经一般处理后消失。</translation>
    </message>
    <message>
        <source>One person had an infection of the lining of the belly, another one where the tube leaves the body. Both were judged not linked to the cells.</source>
        <translation>1人得腹膜炎，另1人导管出口处感染，都被判定与细胞无关。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>Serious adverse events (people)</source>
        <translation>严重不良事件（人数）</translation>
    </message>
    <message>
        <source>Judged not linked to the cells.</source>
        <translation>被判定与细胞无关。</translation>
    </message>
    <message>
        <source>Infection where the tube leaves the body</source>
        <translation>导管出口处感染</translation>
    </message>
    <message>
        <source>Minor adverse events (number of events)</source>
        <translation>轻微不良事件（次数）</translation>
    </message>
    <message>
        <source>They went away by themselves, or with simple care.</source>
        <translation>自行消失，或经一般处理后消失。</translation>
    </message>
    <message>
        <source>It cannot tell whether people can come off dialysis. Nobody tested this.</source>
        <translation>能不能停止透析，试验不能说明，因为没有检验这一点。</translation>
    </message>
    <message>
        <source>There was no control group. So the change in the ratio may have other causes.</source>
        <translation>试验没有对照组，比值的变化可能另有原因。</translation>
    </message>
    <message>
        <source>It tells nothing about dialysis with a machine.</source>
        <translation>血液透析的情况，试验不能说明。</translation>
    </message>
    <message>
        <source>With MSC</source>
        <translation>细胞组</translation>
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
        <translation>这篇综述汇总了三项人体试验和49项动物研究。患者的肌酐没有明确下降，动物的肌酐则有下降。</translation>
    </message>
    <message>
        <source>The three trials in people are randomised trials. The review also pooled 49 studies in animals.</source>
        <translation>三项人体试验都是随机试验。这篇综述还汇总了49项动物研究。</translation>
    </message>
    <message>
        <source>MSC</source>
        <translation>间充质干细胞</translation>
    </message>
    <message>
        <source>Creatinine, and TNF-alpha, a sign of inflammation</source>
        <translation>肌酐，以及反映炎症的肿瘤坏死因子α</translation>
    </message>
    <message>
        <source>Difference in creatinine with MSC</source>
        <translation>肌酐：间充质干细胞组相差多少</translation>
    </message>
    <message>
        <source>People</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Difference in TNF-alpha with MSC</source>
        <translation>肿瘤坏死因子α：间充质干细胞组相差多少</translation>
    </message>
    <message>
        <source>In people, creatinine did not clearly fall. The mean difference was −0.59 (95% CI −1.92 to 0.74; P = 0.39). It may be due to chance.</source>
        <translation>患者的肌酐没有明确下降。均数差为−0.59（95% CI −1.92至0.74；P = 0.39）。这可能只是偶然。</translation>
    </message>
    <message>
        <source>In animals, creatinine did fall. The mean difference was −0.38 (95% CI −0.46 to −0.29; P &lt; 0.00001).</source>
        <translation>动物的肌酐下降了。均数差为−0.38（95% CI −0.46至−0.29；P &lt; 0.00001）。</translation>
    </message>
    <message>
        <source>TNF-alpha in people did not clearly change: −0.74 (−2.20 to 0.73; P = 0.32).</source>
        <translation>患者的肿瘤坏死因子α没有明确变化：−0.74（−2.20至0.73；P = 0.32）。</translation>
    </message>
    <message>
        <source>The review calls the proof in people inconclusive. That means it settles nothing.</source>
        <translation>这篇综述称，人体证据没有定论。也就是说，还不能下结论。</translation>
    </message>
    <message>
        <source>Three trials are very few. A real effect, good or bad, could be missed.</source>
        <translation>三项试验太少。真正的效果，不论好坏，都可能看不出来。</translation>
    </message>
    <message>
        <source>Do MSC lower creatinine in CKD? Three trials in people, pooled</source>
        <translation>间充质干细胞能降低慢性肾脏病的肌酐吗？合并三项人体试验</translation>
    </message>
    <message>
        <source>CKD</source>
        <translation>慢性肾脏病</translation>
    </message>
    <message>
        <source>In people the range includes zero, so the gap may be due to chance (P = 0.39). In animals P &lt; 0.00001. The abstract does not print the unit.</source>
        <translation>人体试验的范围包含0，所以差别可能只是偶然（P = 0.39）。动物研究的P &lt; 0.00001。摘要没有写单位。</translation>
    </message>
    <message>
        <source>The range includes zero, so the gap may be due to chance (P = 0.32). The abstract does not print the unit.</source>
        <translation>范围包含0，所以差别可能只是偶然（P = 0.32）。摘要没有写单位。</translation>
    </message>
    <message>
        <source>What helps animals may not help people. Only fair trials in people can tell.</source>
        <translation>对动物有用，不一定对人有用。这要靠公平比较的人体试验来回答。</translation>
    </message>
    <message>
        <source>The abstract does not print the unit. So we cannot say how much this change means for a patient.</source>
        <translation>摘要没有写单位，所以无法说明这个变化对患者有多大意义。</translation>
    </message>
    <message>
        <source>The abstract does not say whether people in the three trials knew what they got.</source>
        <translation>三项试验的参加者知不知道自己用了什么，摘要没有说明。</translation>
    </message>
    <message>
        <source>GFR, a measure of how the kidneys clean the blood, rose in animals. In people it did not clearly change.</source>
        <translation>肾小球滤过率反映肾脏过滤血液的能力。动物研究中有升高，患者没有明确变化。</translation>
    </message>
</context>
<context>
    <name>studies/chandna-2011</name>
    <message>
        <source>Do very old and ill people live longer with dialysis?</source>
        <translation>高龄且多病的人，透析能活得更久吗？</translation>
    </message>
    <message>
        <source>Dialysis or transplant 689, care without dialysis 155. The second group was older, and more of them had serious other illness.</source>
        <translation>透析或移植689人，不透析的治疗155人。后一组年龄较大，多病的人也较多。</translation>
    </message>
    <message>
        <source>Dialysis or a kidney transplant</source>
        <translation>透析或肾移植</translation>
    </message>
    <message>
        <source>How long people lived from the start of stage 5</source>
        <translation>从进入5期开始，活了多久</translation>
    </message>
    <message>
        <source>People were entered over 18 years.</source>
        <translation>18年间陆续加入。</translation>
    </message>
    <message>
        <source>How long people lived (median), all ages</source>
        <translation>活了多久（中位数），所有年龄</translation>
    </message>
    <message>
        <source>The groups differed in age and illness from the start. So the gap is not all due to dialysis.</source>
        <translation>两组的年龄和病情，一开始就不同。所以，差距不全是透析造成的。</translation>
    </message>
    <message>
        <source>Dialysis or transplant</source>
        <translation>透析或移植</translation>
    </message>
    <message>
        <source>Care without dialysis</source>
        <translation>不透析的治疗</translation>
    </message>
    <message>
        <source>Half of the people with dialysis or a transplant lived longer than 67.1 months. Without dialysis it was 21.2 months.</source>
        <translation>透析或移植的人，有一半活了67.1个月以上。不透析的人是21.2个月。</translation>
    </message>
    <message>
        <source>Over age 75, the authors took age, serious other illness and diabetes into account. Then dialysis added about 4 months, and this may be due to chance.</source>
        <translation>75岁以上的人，作者把年龄、其他重病和糖尿病都考虑在内。这样，透析约多活4个月，可能只是偶然。</translation>
    </message>
    <message>
        <source>So for people over 75 with serious other illness, the time gained by dialysis is likely small.</source>
        <translation>所以，75岁以上另有重病的人，透析换来的时间很可能不多。</translation>
    </message>
    <message>
        <source>The groups were not chosen by lot. People and doctors chose, so the groups differed from the start.</source>
        <translation>不是随机分组，由患者和医生选择，所以两组一开始就不一样。</translation>
    </message>
    <message>
        <source>The summary that we read counts time only. It does not tell how well people felt, or how many days they spent in hospital.</source>
        <translation>我们读到的摘要只统计时间。感觉怎样，住院多少天，都没有说明。</translation>
    </message>
    <message>
        <source>It was done in one country over many years. Care has changed since.</source>
        <translation>研究在一个国家做，历时多年，之后治疗已有变化。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>The whole of usual care, but no dialysis. It is called conservative kidney management.</source>
        <translation>不透析的全面治疗，称为肾脏保守治疗。</translation>
    </message>
    <message>
        <source>This study had 844 people with stage 5 CKD, entered over 18 years. Those with dialysis or a transplant lived longer: 67.1 against 21.2 months (median). But over age 75, once illness was taken into account, the gap was about 4 months and may be due to chance.</source>
        <translation>这项研究用18年陆续纳入844名慢性肾脏病5期患者。透析或移植的人活得较久，中位数67.1个月，不透析的人21.2个月。但75岁以上，把病情算进去后，只差约4个月，可能只是偶然。</translation>
    </message>
    <message>
        <source>CKD stage 5 at any age, with a closer look at people over 75</source>
        <translation>慢性肾脏病5期，不限年龄，重点看75岁以上的人</translation>
    </message>
</context>
<context>
    <name>studies/credence-2019</name>
    <message>
        <source>Events per 1,000 patient-years</source>
        <translation>每1,000人年的次数</translation>
    </message>
    <message>
        <source>Canagliflozin</source>
        <translation>卡格列净</translation>
    </message>
    <message>
        <source>The drug is an SGLT2 inhibitor. It holds no cells.</source>
        <translation>这种药是SGLT2抑制剂，不含细胞。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>减慢恶化不等于治愈，药物不能让受损的肾脏恢复如初。</translation>
    </message>
    <message>
        <source>All 4,401 people had type 2 diabetes and much protein in the urine. Bad outcomes were less common with canagliflozin: 43.2 against 61.2 per 1,000 patient-years with placebo.</source>
        <translation>4,401人都有2型糖尿病，尿蛋白较多。用卡格列净的人，不良结局较少，每1,000人年43.2次，安慰剂组61.2次。</translation>
    </message>
    <message>
        <source>Type 2 diabetes and kidney disease with much protein in the urine</source>
        <translation>2型糖尿病合并肾病，尿蛋白较多</translation>
    </message>
    <message>
        <source>100 mg once a day</source>
        <translation>每天一次，100 mg</translation>
    </message>
    <message>
        <source>Placebo, added to the same usual care</source>
        <translation>安慰剂，常规治疗相同</translation>
    </message>
    <message>
        <source>Kidney failure, creatinine that doubled, or death from kidney, heart or blood-vessel disease. Kidney failure means dialysis, a transplant, or an eGFR that stays below 15.</source>
        <translation>肾衰竭、肌酐翻倍，或死于肾脏、心脏、血管疾病。肾衰竭指透析、移植，或eGFR持续低于15。</translation>
    </message>
    <message>
        <source>2.62 years (median). The trial was stopped early, as planned for a clear benefit.</source>
        <translation>中位数2.62年。好处明显，按事先的规定提前停止。</translation>
    </message>
    <message>
        <source>1,000 patient-years are, for instance, 1,000 people followed for one year. The copy that we read gives no range.</source>
        <translation>1,000人年，例如1,000人各随访一年。我们读到的副本没有给出范围。</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>Canagliflozin against placebo</source>
        <translation>卡格列净与安慰剂相比</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低于1，表示用药的人较少发生。范围没有到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Kidney failure, doubled creatinine, or such a death</source>
        <translation>肾衰竭、肌酐翻倍，或上述死亡</translation>
    </message>
    <message>
        <source>The same, without deaths from the heart or blood vessels</source>
        <translation>同上，不计心脏和血管疾病的死亡</translation>
    </message>
    <message>
        <source>There were 43.2 events per 1,000 patient-years with the drug, and 61.2 with placebo.</source>
        <translation>用药组每1,000人年有43.2次，安慰剂组有61.2次。</translation>
    </message>
    <message>
        <source>By our own calculation: of 100 people in one year, about 4 had such an event with the drug, and about 6 with placebo.</source>
        <translation>按我们自己的计算，一年里，用药组每100人中约4人出现这种结局。安慰剂组约6人。</translation>
    </message>
    <message>
        <source>Fungal infection of the genitals was more common with the drug: 28 against 3 men, and 22 against 10 women.</source>
        <translation>用药组发生生殖器真菌感染的人较多。男性：用药组28人，安慰剂组3人。女性：用药组22人，安慰剂组10人。</translation>
    </message>
    <message>
        <source>Diabetic ketoacidosis, a dangerous build-up of acid in the blood, was more common with the drug. A review says that this was more than chance. The copy that we read lacks the count.</source>
        <translation>用药组发生糖尿病酮症酸中毒（血液里积聚过多的酸，有危险）的人较多。一篇综述说，这不只是偶然。我们读到的副本没有人数。</translation>
    </message>
    <message>
        <source>Amputations and broken bones did not clearly differ between the groups.</source>
        <translation>截肢和骨折，两组没有明确差别。</translation>
    </message>
    <message>
        <source>Serious adverse events were less common with the drug: 737 against 806.</source>
        <translation>用药组的严重不良事件较少：737人，安慰剂组806人。</translation>
    </message>
    <message>
        <source>Any adverse event</source>
        <translation>任何不良事件</translation>
    </message>
    <message>
        <source>Counts as a review prints them. It does not print how many people are counted, and its percentages do not fit, so we leave them out.</source>
        <translation>人数照综述所写。综述没有写出总人数，写出的百分比也对不上，所以没有列出。</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>严重不良事件</translation>
    </message>
    <message>
        <source>Urinary tract infection</source>
        <translation>尿路感染</translation>
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
        <translation>参加的人都没有透析，也没有做过移植。所以，试验不能说明透析和移植患者的情况。</translation>
    </message>
    <message>
        <source>All had type 2 diabetes and much protein in the urine. It says nothing about other kidney disease, or about AKI.</source>
        <translation>所有人都有2型糖尿病，尿蛋白较多。试验不能说明其他肾病，也不能说明急性肾损伤。</translation>
    </message>
    <message>
        <source>A trial that stops early can make a benefit look larger than it is.</source>
        <translation>试验提前停止，好处可能显得比实际大。</translation>
    </message>
    <message>
        <source>Janssen, the maker of the drug, ran the trial.</source>
        <translation>制药公司杨森（Janssen，属强生）是试验的申办方。</translation>
    </message>
    <message>
        <source>Does canagliflozin slow CKD in type 2 diabetes?</source>
        <translation>卡格列净能减慢2型糖尿病患者的慢性肾脏病恶化吗？</translation>
    </message>
    <message>
        <source>The eGFR was 30 to below 90. ACR was above 300, up to 5,000 mg/g. All took a pill for blood pressure of one kind (ACE inhibitor) or another (ARB, such as olmesartan). People who had ever had dialysis or a kidney transplant were left out.</source>
        <translation>eGFR不低于30，且低于90；ACR高于300，最高5,000 mg/g。所有人都在用普利类（ACE抑制剂）或沙坦类（ARB，例如奥美沙坦）降压药。做过透析或肾移植的人，不能参加。</translation>
    </message>
    <message>
        <source>Canagliflozin (a pill) on top of usual care. It is an SGLT2 inhibitor.</source>
        <translation>在常规治疗之外，加用卡格列净（口服的SGLT2抑制剂）</translation>
    </message>
    <message>
        <source>A table of trials gives the NNT (people treated so that one more was spared): 22, for as long as in the trial.</source>
        <translation>一份试验一览表给出的需治疗人数（NNT）为22。也就是22人像试验里那样用药，才多一人避免这种结局。</translation>
    </message>
    <message>
        <source>Men who had a fungal infection of the genitals</source>
        <translation>生殖器真菌感染，男性</translation>
    </message>
    <message>
        <source>Women who had a fungal infection of the genitals</source>
        <translation>生殖器真菌感染，女性</translation>
    </message>
    <message>
        <source>At least one author (Bakris) had research money from Janssen. He also had pay from other drug companies. He said so in a talk on the trial.</source>
        <translation>至少一名作者（Bakris）从杨森（Janssen）得到研究经费，也从其他药企得到报酬。这是他介绍试验时自己申报的。</translation>
    </message>
</context>
<context>
    <name>studies/dapa-ckd-2020</name>
    <message>
        <source>Does dapagliflozin slow CKD?</source>
        <translation>达格列净能减慢慢性肾脏病恶化吗？</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>Dapagliflozin</source>
        <translation>达格列净</translation>
    </message>
    <message>
        <source>The drug is an SGLT2 inhibitor. It holds no cells.</source>
        <translation>这种药是SGLT2抑制剂，不含细胞。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>减慢恶化不等于治愈，药物不能让受损的肾脏恢复如初。</translation>
    </message>
    <message>
        <source>In this blinded trial of 4,304 people, 9.2% had a bad outcome with dapagliflozin and 14.5% with placebo, in about 2.4 years. The outcome was: half of the eGFR lost, kidney failure, or death from kidney, heart or blood-vessel disease.</source>
        <translation>这项双盲试验有4,304人，历时约2.4年。用药组9.2%出现不良结局，安慰剂组14.5%。不良结局指：eGFR失去一半，肾衰竭，或死于肾脏、心脏、血管疾病。</translation>
    </message>
    <message>
        <source>CKD with protein in the urine, with or without type 2 diabetes</source>
        <translation>慢性肾脏病，有蛋白尿，有或没有2型糖尿病</translation>
    </message>
    <message>
        <source>The eGFR was 25 to 75, and ACR 200 to 5,000 mg/g. Each group had 2,152 people. People with an organ transplant, or on drugs that hold down the immune system, were left out.</source>
        <translation>eGFR为25至75，ACR为200至5,000 mg/g。每组2,152人。器官移植者和用免疫抑制剂的人，不能参加。</translation>
    </message>
    <message>
        <source>10 mg once a day</source>
        <translation>每天一次，10 mg</translation>
    </message>
    <message>
        <source>Half of the eGFR or more lost for good, kidney failure, or death from kidney, heart or blood-vessel disease</source>
        <translation>eGFR持续失去一半或更多，肾衰竭，或死于肾脏、心脏、血管疾病</translation>
    </message>
    <message>
        <source>2.4 years (median). The trial was stopped early for a clear benefit.</source>
        <translation>中位数2.4年。因好处明显，提前停止。</translation>
    </message>
    <message>
        <source>Bad outcome in about 2.4 years</source>
        <translation>约2.4年内的不良结局</translation>
    </message>
    <message>
        <source>Lost half of the eGFR, had kidney failure, or died of kidney, heart or blood-vessel disease</source>
        <translation>eGFR失去一半、肾衰竭，或死于肾脏、心脏、血管疾病</translation>
    </message>
    <message>
        <source>2.4 years (median)</source>
        <translation>2.4年（中位数）</translation>
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
        <translation>达格列净与安慰剂相比</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低于1，表示用药的人较少发生。范围没有到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Bad outcome</source>
        <translation>不良结局</translation>
    </message>
    <message>
        <source>The outcome came in 197 of 2,152 people with the drug (9.2%), and in 312 of 2,152 with placebo (14.5%).</source>
        <translation>用药组2,152人中，197人出现这种结局（9.2%）。安慰剂组2,152人中，有312人（14.5%）。</translation>
    </message>
    <message>
        <source>Fewer people died with the drug: 101 (4.7%) against 146 (6.8%).</source>
        <translation>用药组死亡较少：101人（4.7%），安慰剂组146人（6.8%）。</translation>
    </message>
    <message>
        <source>The parts of the paper that we could read give no counts of side effects. They tell of deaths only.</source>
        <translation>论文中我们读到的部分，没有副作用的人数，只有死亡人数。</translation>
    </message>
    <message>
        <source>Died of any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>Nobody began with an eGFR below 25. So nobody was on dialysis at the start, and it says nothing about people who are.</source>
        <translation>开始时，参加者的eGFR都不低于25，没有人在透析。所以，试验不能说明透析患者的情况。</translation>
    </message>
    <message>
        <source>All had protein in the urine. It says nothing about CKD without it, or about AKI.</source>
        <translation>所有人都有蛋白尿。试验不能说明没有蛋白尿的慢性肾脏病，也不能说明急性肾损伤。</translation>
    </message>
    <message>
        <source>A trial that stops early can make a benefit look larger than it is.</source>
        <translation>试验提前停止，好处可能显得比实际大。</translation>
    </message>
    <message>
        <source>AstraZeneca, the maker of the drug, paid for the trial.</source>
        <translation>制药公司阿斯利康（AstraZeneca）出资。</translation>
    </message>
    <message>
        <source>Four of the authors worked for AstraZeneca.</source>
        <translation>四名作者在阿斯利康任职。</translation>
    </message>
    <message>
        <source>Dapagliflozin (a pill) on top of usual care. It is an SGLT2 inhibitor.</source>
        <translation>在常规治疗之外，加用达格列净（口服的SGLT2抑制剂）</translation>
    </message>
    <message>
        <source>The NNT (people treated so that one more was spared) was 19 (15 to 27), in about 2.4 years.</source>
        <translation>需治疗人数（NNT）为19（15至27）。也就是19人用药约2.4年，才多一人避免这种结局。</translation>
    </message>
    <message>
        <source>SGLT2 inhibitors can cause a fungal infection of the genitals and loss of body water. In rare cases, too much acid builds up in the blood.</source>
        <translation>SGLT2抑制剂可能引起生殖器真菌感染和脱水。在少见的情况下，血里会积聚过多的酸。</translation>
    </message>
</context>
<context>
    <name>studies/deng-2017</name>
    <message>
        <source>Do umbilical-cord cells help when lupus harms the kidneys?</source>
        <translation>狼疮性肾炎：脐带间充质干细胞有帮助吗？</translation>
    </message>
    <message>
        <source>Lupus kidney disease (lupus nephritis)</source>
        <translation>狼疮性肾炎</translation>
    </message>
    <message>
        <source>This blinded, randomised trial found no benefit and was stopped early. The disease calmed down (remission) in 9 of 12 people with cells and in 5 of 6 with placebo; one person with cells died of pneumonia.</source>
        <translation>这项随机、双盲试验没有发现好处，提前停止。病情平稳下来（缓解）的，细胞组12人中有9人，安慰剂组6人中有5人。细胞组有1人死于肺炎。</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, with standard drugs</source>
        <translation>脐带间充质干细胞，加标准药物</translation>
    </message>
    <message>
        <source>200 million (2×10⁸) cells</source>
        <translation>2亿个（2×10⁸）细胞</translation>
    </message>
    <message>
        <source>Placebo, with standard drugs</source>
        <translation>安慰剂，加标准药物</translation>
    </message>
    <message>
        <source>Remission (the kidney disease calms down) at 6 months</source>
        <translation>6个月时缓解（肾病平稳下来）</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6个月</translation>
    </message>
    <message>
        <source>Remission of lupus nephritis</source>
        <translation>狼疮性肾炎缓解</translation>
    </message>
    <message>
        <source>That is 9 of 12 people with cells and 5 of 6 with placebo.</source>
        <translation>细胞组12人中有9人，安慰剂组6人中有5人。</translation>
    </message>
    <message>
        <source>Had a remission</source>
        <translation>病情缓解</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞组</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂组</translation>
    </message>
    <message>
        <source>Complete remission of lupus nephritis</source>
        <translation>狼疮性肾炎完全缓解</translation>
    </message>
    <message>
        <source>That is 5 of 12 people with cells and 3 of 6 with placebo.</source>
        <translation>细胞组12人中有5人，安慰剂组6人中有3人。</translation>
    </message>
    <message>
        <source>Had a complete remission</source>
        <translation>病情完全缓解</translation>
    </message>
    <message>
        <source>It found no benefit. The trial was stopped early, because a benefit was no longer expected.</source>
        <translation>试验没有发现好处，因为预计不会再看到好处，提前停止。</translation>
    </message>
    <message>
        <source>Remission means that the disease calmed down. It came in 9 of 12 people (75%) with cells and in 5 of 6 (83%) with placebo.</source>
        <translation>缓解是指病情平稳下来。细胞组12人中9人缓解（75%），安慰剂组6人中5人缓解（83%）。</translation>
    </message>
    <message>
        <source>Complete remission came in 5 of 12 people (42%) with cells and in 3 of 6 (50%) with placebo.</source>
        <translation>完全缓解：细胞组12人中5人（42%），安慰剂组6人中3人（50%）。</translation>
    </message>
    <message>
        <source>At 6 months, creatinine had fallen by 7 µmol/L on average with cells and by 19 with placebo. Protein in the urine had fallen by 2.1 g a day with cells and by 1.4 with placebo. The paper calls the two groups similar.</source>
        <translation>6个月时，肌酐平均下降：细胞组7 µmol/L，安慰剂组19 µmol/L。尿蛋白每天减少：细胞组2.1 g，安慰剂组1.4 g。论文认为两组相近。</translation>
    </message>
    <message>
        <source>In groups this small, such a gap may be due to chance.</source>
        <translation>每组人数这么少，这样的差别可能只是偶然。</translation>
    </message>
    <message>
        <source>One person with cells died of severe pneumonia, a lung infection. Another had pneumonia, too few white blood cells and an abscess under the skin.</source>
        <translation>细胞组有1人死于重症肺炎。另有1人得了肺炎，白细胞过少，皮下有脓肿。</translation>
    </message>
    <message>
        <source>With placebo, one person had a stroke, and another had fluid in the belly (ascites). Nobody died.</source>
        <translation>安慰剂组有1人卒中，另有1人腹部积液（腹水），没有人死亡。</translation>
    </message>
    <message>
        <source>Died (of severe pneumonia)</source>
        <translation>死亡（重症肺炎）</translation>
    </message>
    <message>
        <source>Pneumonia with too few white blood cells and an abscess under the skin</source>
        <translation>肺炎，同时白细胞过少、皮下脓肿</translation>
    </message>
    <message>
        <source>The paper names those who had it. It names nobody in the other group.</source>
        <translation>论文列出了出现这种情况的人，另一组没有列出任何人。</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>卒中（中风）</translation>
    </message>
    <message>
        <source>Fluid in the belly (ascites)</source>
        <translation>腹部积液（腹水）</translation>
    </message>
    <message>
        <source>Needed dialysis for good</source>
        <translation>需要长期透析</translation>
    </message>
    <message>
        <source>The authors state that they have none.</source>
        <translation>作者声明没有利益冲突。</translation>
    </message>
    <message>
        <source>The trial is very small and ended early. A small effect, good or bad, could be missed.</source>
        <translation>这项试验规模非常小，又提前结束。较小的作用，不论好坏，都可能看不出来。</translation>
    </message>
    <message>
        <source>12 people got cells, and 6 got placebo.</source>
        <translation>细胞组12人，安慰剂组6人。</translation>
    </message>
    <message>
        <source>All 18 people also took strong drugs that weaken the body’s defences.</source>
        <translation>18人都还用了抑制免疫的强效药。</translation>
    </message>
    <message>
        <source>Infections can come from those drugs. What we read does not say whether the cells played a part.</source>
        <translation>这些药可能引起感染。感染与细胞有没有关系，所用资料没有说明。</translation>
    </message>
    <message>
        <source>All had standard drugs too. So it cannot tell what the cells do alone.</source>
        <translation>所有人都用了标准药物，所以不能说明单靠细胞会怎样。</translation>
    </message>
    <message>
        <source>Lupus is one cause of kidney disease. The result may not hold for others.</source>
        <translation>肾病的病因有很多，狼疮只是其中一种。换成别的病因，结果可能不同。</translation>
    </message>
    <message>
        <source>Cell companies (Beike and CytoMed) paid for the trial.</source>
        <translation>由细胞公司（Beike和CytoMed）出资。</translation>
    </message>
</context>
<context>
    <name>studies/du-2025</name>
    <message>
        <source>Stem cells in diabetic kidney disease: four small studies, pooled</source>
        <translation>干细胞治糖尿病肾脏病：合并四项小型研究</translation>
    </message>
    <message>
        <source>Diabetic kidney disease</source>
        <translation>糖尿病肾脏病</translation>
    </message>
    <message>
        <source>Of the 90 people, 53 were given cells.</source>
        <translation>90人中，53人接受了细胞。</translation>
    </message>
    <message>
        <source>Stem cells of several kinds</source>
        <translation>多种干细胞</translation>
    </message>
    <message>
        <source>A control group. In one of the four studies, both groups got cells.</source>
        <translation>对照组。四项研究中有一项，两组都接受了细胞。</translation>
    </message>
    <message>
        <source>eGFR, creatinine, albumin in the urine, blood sugar and adverse events</source>
        <translation>eGFR、肌酐、尿白蛋白、血糖和不良事件</translation>
    </message>
    <message>
        <source>Difference in eGFR with cells</source>
        <translation>eGFR：细胞组相差多少</translation>
    </message>
    <message>
        <source>Above zero is better (P = 0.02). The abstract does not print the unit.</source>
        <translation>高于0较好（P = 0.02）。摘要没有写单位。</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>eGFR</translation>
    </message>
    <message>
        <source>Difference in creatinine with cells</source>
        <translation>肌酐：细胞组相差多少</translation>
    </message>
    <message>
        <source>Below zero is better (P = 0.02). The result is on a common scale, so it has no unit.</source>
        <translation>低于0较好（P = 0.02）。结果已换算成统一尺度，所以没有单位。</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>肌酐</translation>
    </message>
    <message>
        <source>eGFR was higher with the cells. The mean difference was 0.41 (0.08 to 0.74; P = 0.02).</source>
        <translation>细胞组的eGFR较高，均数差为0.41（0.08至0.74；P = 0.02）。</translation>
    </message>
    <message>
        <source>Creatinine was lower with the cells. On a common scale the difference was −0.65 (−1.19 to −0.1; P = 0.02).</source>
        <translation>细胞组的肌酐较低。换算成统一尺度，差别为−0.65（−1.19至−0.1；P = 0.02）。</translation>
    </message>
    <message>
        <source>One measure of albumin in the urine was lower with the cells: −32.10 (P = 0.007). The other, ACR, did not clearly change: −63.36 (−194.52 to 67.79; P = 0.56).</source>
        <translation>细胞组有一项尿白蛋白指标较低，差别为−32.10（P = 0.007）。另一项是ACR，没有明确变化：−63.36（−194.52至67.79；P = 0.56）。</translation>
    </message>
    <message>
        <source>Adverse events were common. The review counts 67 events in 60 people with cells and 35 events in 28 people without.</source>
        <translation>不良事件很常见。这篇综述记有：细胞组60人67起，对照组28人35起。</translation>
    </message>
    <message>
        <source>By our own calculation, that is 1.12 events per person with cells and 1.25 without.</source>
        <translation>按我们自己的计算，细胞组每人1.12起，对照组每人1.25起。</translation>
    </message>
    <message>
        <source>Events of the bladder, kidneys and urine came only with the cells. Events of the nerves and the brain were far more common with the cells.</source>
        <translation>泌尿系统的不良事件只见于细胞组。神经系统的不良事件，细胞组多得多。</translation>
    </message>
    <message>
        <source>Adverse events (not people)</source>
        <translation>不良事件（起数，不是人数）</translation>
    </message>
    <message>
        <source>67 events in 60 people with cells, and 35 events in 28 people without. One person can have several.</source>
        <translation>细胞组60人67起，对照组28人35起。同一个人可以发生几起。</translation>
    </message>
    <message>
        <source>Events of the urinary system</source>
        <translation>泌尿系统的不良事件</translation>
    </message>
    <message>
        <source>They came only with the cells. The abstract gives no number.</source>
        <translation>只见于细胞组，摘要没有给出数目。</translation>
    </message>
    <message>
        <source>One of the four studies compared two groups that both got cells. So it cannot show what the cells did.</source>
        <translation>四项研究中有一项，比较的两组都接受了细胞。所以看不出细胞起了什么作用。</translation>
    </message>
    <message>
        <source>A letter to the journal also says that one placebo group was counted twice. That makes a result look surer than it is.</source>
        <translation>一封读者来信还指出，有一个安慰剂组被算了两次。这会让结果看起来比实际更可靠。</translation>
    </message>
    <message>
        <source>Four small studies are few. Their results may not hold in larger ones.</source>
        <translation>四项小型研究太少，换成更大的研究，结果可能不同。</translation>
    </message>
    <message>
        <source>The abstract does not print the unit of eGFR.</source>
        <translation>摘要没有写eGFR的单位。</translation>
    </message>
    <message>
        <source>If it is the usual unit, the gain is too small to matter to a patient.</source>
        <translation>如果是常用单位，这点改善太小，对患者没有实际意义。</translation>
    </message>
    <message>
        <source>Nobody can tell from it whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，从中看不出来。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>The numbers do not fit together. Of 90 people, 53 got cells, but for harms it names 60 with and 28 without. By our own calculation, the range of ACR fits P = 0.34, not the printed 0.56.</source>
        <translation>有些数字对不上。90人里，53人接受了细胞治疗，但不良事件那里，细胞组是60人，对照组28人。我们自己计算，ACR的范围对应P = 0.34，不是论文写的0.56。</translation>
    </message>
    <message>
        <source>In the preprint, the authors state that they have none.</source>
        <translation>作者在预印本中声明，没有利益冲突。</translation>
    </message>
    <message>
        <source>This review pooled four small studies with 90 people. With cells, eGFR was a little higher and creatinine lower, but ACR did not clearly change. Some adverse events came more often with the cells, and one study had no group without cells.</source>
        <translation>这篇综述汇总了四项小型研究，共90人。细胞组的eGFR略高，肌酐较低，尿白蛋白/肌酐比值（ACR）没有明确变化。有些不良事件在细胞组更常见，还有一项研究的两组都接受了细胞。</translation>
    </message>
    <message>
        <source>Blood sugar did not clearly change.</source>
        <translation>血糖没有明确变化。</translation>
    </message>
</context>
<context>
    <name>studies/empa-kidney-2023</name>
    <message>
        <source>Does empagliflozin slow CKD?</source>
        <translation>恩格列净能减慢慢性肾脏病恶化吗？</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>Empagliflozin</source>
        <translation>恩格列净</translation>
    </message>
    <message>
        <source>Empagliflozin against placebo</source>
        <translation>恩格列净与安慰剂相比</translation>
    </message>
    <message>
        <source>The drug is an SGLT2 inhibitor. It holds no cells.</source>
        <translation>这种药是SGLT2抑制剂，不含细胞。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>减慢恶化不等于治愈，药物不能让受损的肾脏恢复如初。</translation>
    </message>
    <message>
        <source>CKD, with or without diabetes</source>
        <translation>慢性肾脏病，有或没有糖尿病</translation>
    </message>
    <message>
        <source>The eGFR was 20 to below 45. Or it was 45 to below 90, with an ACR of 200 mg/g or more. With the drug 3,304, with placebo 3,305. People with a kidney transplant were left out.</source>
        <translation>eGFR不低于20，且低于45；或eGFR不低于45，且低于90，同时ACR为200 mg/g或以上。用药组3,304人，安慰剂组3,305人。肾移植者不能参加。</translation>
    </message>
    <message>
        <source>10 mg once a day</source>
        <translation>每天一次，10 mg</translation>
    </message>
    <message>
        <source>2.0 years (median). The trial was stopped early for a clear benefit.</source>
        <translation>中位数2.0年。因好处明显，提前停止。</translation>
    </message>
    <message>
        <source>Bad outcome in about 2 years</source>
        <translation>约2年内的不良结局</translation>
    </message>
    <message>
        <source>Lost 40% of the eGFR, had kidney failure, or died of kidney, heart or blood-vessel disease</source>
        <translation>eGFR失去40%、肾衰竭，或死于肾脏、心脏、血管疾病</translation>
    </message>
    <message>
        <source>2.0 years (median)</source>
        <translation>2.0年（中位数）</translation>
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
        <translation>低于1，表示用药的人较少发生。如果范围到了1，差别可能只是偶然。</translation>
    </message>
    <message>
        <source>Bad outcome</source>
        <translation>不良结局</translation>
    </message>
    <message>
        <source>Stays in hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Hospital for heart failure, or death from heart or blood vessels</source>
        <translation>因心力衰竭住院，或死于心脏、血管疾病</translation>
    </message>
    <message>
        <source>The outcome came in 432 of 3,304 people with the drug (13.1%), and in 558 of 3,305 with placebo (16.9%).</source>
        <translation>用药组3,304人中，432人出现这种结局（13.1%）。安慰剂组3,305人中，有558人（16.9%）。</translation>
    </message>
    <message>
        <source>Stays in hospital were fewer with the drug: 1,611 among 960 people, against 1,895 among 1,035.</source>
        <translation>用药组住院较少：960人共1,611次，安慰剂组1,035人共1,895次。</translation>
    </message>
    <message>
        <source>Deaths did not clearly differ: 4.5% against 5.1%. Nor did hospital care for heart failure, or death from the heart or blood vessels: 4.0% against 4.6%.</source>
        <translation>死亡没有明确差别：用药组4.5%，安慰剂组5.1%。因心力衰竭住院，或死于心脏、血管疾病，也没有明确差别。用药组4.0%，安慰剂组4.6%。</translation>
    </message>
    <message>
        <source>Serious adverse events were much the same in both groups.</source>
        <translation>两组的严重不良事件大致相同。</translation>
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
        <translation>开始时，参加者都没有透析，也没有做过肾移植。所以，试验不能说明透析和肾移植患者的情况。</translation>
    </message>
    <message>
        <source>It left out people with polycystic kidneys. It says nothing about AKI.</source>
        <translation>多囊肾患者不能参加。试验也不能说明急性肾损伤的情况。</translation>
    </message>
    <message>
        <source>A trial that stops early can make a benefit look larger than it is.</source>
        <translation>试验提前停止，好处可能显得比实际大。</translation>
    </message>
    <message>
        <source>Boehringer Ingelheim and Eli Lilly, which sell the drug, and others paid for the trial.</source>
        <translation>出售这种药的勃林格殷格翰（Boehringer Ingelheim）和礼来（Eli Lilly）等出资。</translation>
    </message>
    <message>
        <source>Any of these: 40% of the eGFR or more lost for good; an eGFR that stays below 10; kidney failure; death from kidney, heart or blood-vessel disease</source>
        <translation>eGFR持续失去40%或更多，或持续低于10。也包括肾衰竭，以及死于肾脏、心脏、血管疾病。</translation>
    </message>
    <message>
        <source>The gap may be due to chance: the ratio is 0.87 (0.70 to 1.08).</source>
        <translation>这个差别可能只是偶然：比值0.87（0.70至1.08）。</translation>
    </message>
    <message>
        <source>These did not clearly differ: serious urinary infection; serious loss of body water; too much potassium; AKI; low blood sugar.</source>
        <translation>严重尿路感染、严重脱水、血钾过高，两组没有明确差别。急性肾损伤和低血糖也没有。</translation>
    </message>
    <message>
        <source>Empagliflozin (a pill) on top of usual care. It is an SGLT2 inhibitor.</source>
        <translation>在常规治疗之外，加用恩格列净（口服的SGLT2抑制剂）</translation>
    </message>
    <message>
        <source>The trial centre in Oxford names these for new patients: thirst and fungal infection of the genitals. Very rarely, that infection is severe.</source>
        <translation>牛津的试验中心告诉新患者，可能口渴，也可能发生生殖器真菌感染。极少数情况下，感染很严重。</translation>
    </message>
    <message>
        <source>Five of the authors worked for Boehringer Ingelheim.</source>
        <translation>五名作者在勃林格殷格翰任职。</translation>
    </message>
    <message>
        <source>This blinded trial had 6,609 people. Of 100 on placebo, about 17 (16.9%) had a bad outcome in about 2 years; on empagliflozin, about 13 (13.1%). The outcome was much eGFR lost, kidney failure, or death from kidney, heart or blood-vessel disease.</source>
        <translation>这项双盲试验有6,609人。约2年内，安慰剂组每100人中约17人（16.9%）出现不良结局，用药组约13人（13.1%）。不良结局指：eGFR大幅下降，肾衰竭，或死于肾脏、心脏、血管疾病。</translation>
    </message>
    <message>
        <source>In the first 2 months, the eGFR dipped by 2.12 more than with placebo. After that, the loss per year was about half: 1.37 against 2.75. The unit is mL/min/1.73 m².</source>
        <translation>头2个月，用药组的eGFR比安慰剂组多降2.12。之后每年下降约少一半：1.37，安慰剂组2.75。单位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>Drugs of this kind can, in rare cases, lead to too much acid in the blood (ketoacidosis). We could not read how often that came in this trial.</source>
        <translation>在少见的情况下，这类药会使血里积聚过多的酸（酮症酸中毒）。这项试验里有多少人，所用资料没有说明。</translation>
    </message>
    <message>
        <source>By our own calculation, the NNT (people treated so that one more was spared) was 26, in about 2 years.</source>
        <translation>按我们自己的计算，需治疗人数（NNT）为26。也就是26人用药约2年，才多一人避免这种结局。</translation>
    </message>
</context>
<context>
    <name>studies/fda-2019-exosomes</name>
    <message>
        <source>FDA notice: serious harm after products sold as exosomes</source>
        <translation>FDA通告：使用外泌体产品后的严重伤害</translation>
    </message>
    <message>
        <source>In December 2019 the FDA warned of serious adverse events in Nebraska, USA, after products sold as exosomes. No exosome product was approved then.</source>
        <translation>2019年12月，美国FDA发出警示：内布拉斯加州有人使用外泌体产品后，发生严重不良事件。当时没有任何外泌体产品获批。</translation>
    </message>
    <message>
        <source>Not about one disease</source>
        <translation>不限于某一种疾病</translation>
    </message>
    <message>
        <source>Products sold as exosomes, not approved</source>
        <translation>当作外泌体出售、未获批准的产品</translation>
    </message>
    <message>
        <source>The FDA is the drug agency of the USA. It put out this notice on 6 December 2019.</source>
        <translation>FDA是美国的药品监管机构，于2019年12月6日发布这份通告。</translation>
    </message>
    <message>
        <source>It said that no exosome product was approved. It also said that some clinics claim, without proof, that exosomes prevent, treat or cure diseases.</source>
        <translation>通告说，还没有外泌体产品获批。通告还说，有些诊所没有证据，却声称外泌体能预防、治疗甚至治愈疾病。</translation>
    </message>
    <message>
        <source>The promotional article from which this program starts names exosomes too.</source>
        <translation>本程序最初参考的宣传文章，也提到外泌体。</translation>
    </message>
    <message>
        <source>The FDA had several reports of serious adverse events in people in the state of Nebraska.</source>
        <translation>FDA收到多份报告，内布拉斯加州有人发生严重不良事件。</translation>
    </message>
    <message>
        <source>A news report speaks of fewer than five people.</source>
        <translation>一则新闻报道说，人数不到五人。</translation>
    </message>
    <message>
        <source>What we read of the notice does not name the kind of harm.</source>
        <translation>我们读到的通告内容，没有写明是哪种伤害。</translation>
    </message>
    <message>
        <source>We do not know how many people got these products. So we cannot tell how often harm comes.</source>
        <translation>有多少人用过这些产品，我们没有查到。所以，不知道伤害有多常见。</translation>
    </message>
    <message>
        <source>The notice cannot prove that the products caused the harm. But it is a reason to take care.</source>
        <translation>通告不能证明伤害是这些产品造成的，但提醒我们要小心。</translation>
    </message>
    <message>
        <source>The notice is not only about kidney disease.</source>
        <translation>通告说的不只是肾病。</translation>
    </message>
</context>
<context>
    <name>studies/fda-2021-information</name>
    <message>
        <source>FDA notice: harm after products that were not approved</source>
        <translation>FDA通告：使用未获批产品后的伤害</translation>
    </message>
    <message>
        <source>Not about one disease</source>
        <translation>不限于某一种疾病</translation>
    </message>
    <message>
        <source>The FDA is the drug agency of the USA. It put out this notice on 3 June 2021.</source>
        <translation>FDA是美国的药品监管机构，2021年6月3日发布了这份通告。</translation>
    </message>
    <message>
        <source>We found no count of the people treated. So we cannot tell how often harm comes.</source>
        <translation>我们没有查到有多少人用过这些产品。所以看不出伤害有多常见。</translation>
    </message>
    <message>
        <source>It is not about kidney disease only.</source>
        <translation>通告说的不只是肾病。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA told of blindness, tumours, infections and more harm. It puts them down to products that were not approved, such as stem cells.</source>
        <translation>2021年6月，美国药品监管机构FDA通报了失明、肿瘤、感染等伤害。FDA认为，这些伤害来自未获批的产品，例如干细胞。</translation>
    </message>
    <message>
        <source>Products that were not approved: stem cells, cells from fat, cord blood, exosomes and others, from the person’s own body or a donor</source>
        <translation>未获批的干细胞、脂肪细胞、脐带血、外泌体等，取自本人或他人</translation>
    </message>
    <message>
        <source>It says: if you are asked to pay for such a product outside a clinical trial, you are likely being deceived.</source>
        <translation>FDA提醒，如果有人在临床试验之外向您收费，您很可能受骗了。</translation>
    </message>
    <message>
        <source>It also says that some sellers point to ClinicalTrials.gov to look lawful.</source>
        <translation>FDA还说，有些卖家拿ClinicalTrials.gov的登记作幌子，让自己显得合法。</translation>
    </message>
    <message>
        <source>The FDA has had reports of blindness, tumours, infections and more, due to products that were not approved.</source>
        <translation>FDA收到报告：未获批的产品造成了失明、肿瘤、感染等伤害。</translation>
    </message>
    <message>
        <source>These are reports. In a single case they cannot prove that the product was the cause. But they are a reason to take care.</source>
        <translation>这些是报告，就单个病例来说，不能证明伤害是产品造成的。但这提醒我们要小心。</translation>
    </message>
</context>
<context>
    <name>studies/fidelity-2022</name>
    <message>
        <source>This review pooled two blinded trials with 13,026 people who had type 2 diabetes and CKD. In about 3 years, 5.5% had a bad kidney outcome with finerenone and 7.1% with placebo. Too much potassium was more common.</source>
        <translation>这篇综述汇总了两项双盲试验，共13,026人，都有2型糖尿病和慢性肾脏病。约3年内，用药组5.5%出现不良肾脏结局，安慰剂组7.1%。用药组血钾过高的人较多。</translation>
    </message>
    <message>
        <source>Type 2 diabetes and CKD with protein in the urine</source>
        <translation>2型糖尿病合并慢性肾脏病，有蛋白尿</translation>
    </message>
    <message>
        <source>Finerenone (a pill), added to usual care</source>
        <translation>在常规治疗之外，加用非奈利酮（口服药）</translation>
    </message>
    <message>
        <source>10 or 20 mg once a day</source>
        <translation>每天一次，10或20 mg</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>Two outcomes. Kidney: kidney failure, 57% of the eGFR or more lost for good, or death from kidney disease. Heart: heart attack, stroke, hospital for heart failure, or death from heart or blood vessels.</source>
        <translation>两种结局。肾脏：肾衰竭，eGFR持续失去57%或更多，或死于肾病。心脏：心肌梗死、卒中、因心力衰竭住院，或死于心脏、血管疾病。</translation>
    </message>
    <message>
        <source>3.0 years (median)</source>
        <translation>3.0年（中位数）</translation>
    </message>
    <message>
        <source>Bad kidney outcome in about 3 years</source>
        <translation>约3年内的不良肾脏结局</translation>
    </message>
    <message>
        <source>Had kidney failure, lost 57% of the eGFR, or died of kidney disease</source>
        <translation>肾衰竭、eGFR失去57%，或死于肾病</translation>
    </message>
    <message>
        <source>Finerenone</source>
        <translation>非奈利酮</translation>
    </message>
    <message>
        <source>Stopped the pill because of too much potassium</source>
        <translation>因血钾过高而停药</translation>
    </message>
    <message>
        <source>Stopped for good because of too much potassium</source>
        <translation>因血钾过高永久停药</translation>
    </message>
    <message>
        <source>Finerenone against placebo</source>
        <translation>非奈利酮与安慰剂相比</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低于1，表示用药的人较少发生。范围没有到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Bad kidney outcome</source>
        <translation>不良肾脏结局</translation>
    </message>
    <message>
        <source>Bad heart outcome</source>
        <translation>不良心脏结局</translation>
    </message>
    <message>
        <source>The kidney outcome came in 360 people with the drug (5.5%), and in 465 with placebo (7.1%).</source>
        <translation>用药组360人出现不良肾脏结局（5.5%），安慰剂组465人（7.1%）。</translation>
    </message>
    <message>
        <source>The heart outcome came in 825 people with the drug (12.7%), and in 939 with placebo (14.4%).</source>
        <translation>用药组825人出现不良心脏结局（12.7%），安慰剂组939人（14.4%）。</translation>
    </message>
    <message>
        <source>Deaths from any cause were not clearly fewer.</source>
        <translation>任何原因的死亡，没有明确减少。</translation>
    </message>
    <message>
        <source>The drug holds no cells.</source>
        <translation>这种药不含细胞。</translation>
    </message>
    <message>
        <source>The main harm is too much potassium in the blood. It made 1.7% stop the drug for good, and 0.6% stop placebo.</source>
        <translation>主要的伤害是血钾过高。因此永久停药的，用药组有1.7%，安慰剂组有0.6%。</translation>
    </message>
    <message>
        <source>In one of the two trials, 18.3% had too much potassium with the drug and 9.0% with placebo. For hospital care because of it: 1.4% against 0.3%.</source>
        <translation>其中一项试验里，血钾过高的人，用药组18.3%，安慰剂组9.0%。因此住院的人，用药组1.4%，安慰剂组0.3%。</translation>
    </message>
    <message>
        <source>Low blood pressure was also more common: 4.8% against 3.4%.</source>
        <translation>低血压也较多：用药组4.8%，安慰剂组3.4%。</translation>
    </message>
    <message>
        <source>The eGFR may dip a little in the first 4 weeks, and then levels off.</source>
        <translation>头4周，eGFR可能略降，之后稳定。</translation>
    </message>
    <message>
        <source>Both trials together</source>
        <translation>两项试验合计</translation>
    </message>
    <message>
        <source>Too much potassium</source>
        <translation>血钾过高</translation>
    </message>
    <message>
        <source>From one of the two trials (FIDELIO-DKD)</source>
        <translation>其中一项试验（FIDELIO-DKD）</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <translation>低血压</translation>
    </message>
    <message>
        <source>Too little sodium</source>
        <translation>血钠过低</translation>
    </message>
    <message>
        <source>Everybody had an eGFR of 25 or more at the start. So it says nothing about people on dialysis.</source>
        <translation>开始时，所有人的eGFR都是25或以上。所以，试验不能说明透析患者的情况。</translation>
    </message>
    <message>
        <source>It pooled two trials of one company. It did not search for all trials.</source>
        <translation>只汇总了一家公司的两项试验，没有检索所有的试验。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>减慢恶化不等于治愈，药物不能让受损的肾脏恢复如初。</translation>
    </message>
    <message>
        <source>Bayer, the maker of the drug, ran the trials.</source>
        <translation>制药公司拜耳（Bayer）是试验的申办方。</translation>
    </message>
    <message>
        <source>The eGFR was 25 or more, and the ACR 30 to 5,000 mg/g. They took a pill for blood pressure of one kind (ACE inhibitor) or another (ARB).</source>
        <translation>eGFR为25或以上，ACR为30至5,000 mg/g。所有人都在用普利类（ACE抑制剂）或沙坦类（ARB）降压药。</translation>
    </message>
    <message>
        <source>By our own calculation, the NNT is about 60 for the kidney outcome. So many people took the drug for about 3 years for one more to be spared.</source>
        <translation>按我们自己的计算，肾脏结局的需治疗人数（NNT）约为60。也就是约60人用药约3年，才多一人避免这种结局。</translation>
    </message>
    <message>
        <source>Does finerenone slow CKD in type 2 diabetes?</source>
        <translation>非奈利酮能减慢2型糖尿病患者的慢性肾脏病恶化吗？</translation>
    </message>
    <message>
        <source>Everybody had type 2 diabetes. It says nothing about people without it, or about AKI.</source>
        <translation>所有人都有2型糖尿病。这篇综述不能说明没有2型糖尿病的人，也不能说明急性肾损伤。</translation>
    </message>
</context>
<context>
    <name>studies/flow-2024</name>
    <message>
        <source>Type 2 diabetes and CKD with protein in the urine</source>
        <translation>2型糖尿病合并慢性肾脏病，有蛋白尿</translation>
    </message>
    <message>
        <source>With the drug 1,767, with placebo 1,766. The eGFR was 50 to 75 with an ACR above 300 mg/g. Or it was 25 to below 50 with an ACR above 100 mg/g. People on dialysis were left out.</source>
        <translation>用药组1,767人，安慰剂组1,766人。eGFR为50至75，且ACR高于300 mg/g；或eGFR不低于25、低于50，且ACR高于100 mg/g。透析患者不能参加。</translation>
    </message>
    <message>
        <source>1.0 mg once a week, after a slow start with less</source>
        <translation>每周一次，1.0 mg，从小剂量逐渐增加</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>Kidney failure, half of the eGFR or more lost for good, or death from kidney, heart or blood-vessel disease</source>
        <translation>肾衰竭，eGFR持续失去一半或更多，或死于肾脏、心脏、血管疾病</translation>
    </message>
    <message>
        <source>3.4 years (median). The trial was stopped early for a clear benefit.</source>
        <translation>中位数3.4年。因好处明显，提前停止。</translation>
    </message>
    <message>
        <source>Bad outcome in about 3.4 years</source>
        <translation>约3.4年内的不良结局</translation>
    </message>
    <message>
        <source>Had kidney failure, lost half of the eGFR, or died of kidney, heart or blood-vessel disease</source>
        <translation>肾衰竭、eGFR失去一半，或死于肾脏、心脏、血管疾病</translation>
    </message>
    <message>
        <source>3.4 years (median)</source>
        <translation>3.4年（中位数）</translation>
    </message>
    <message>
        <source>Semaglutide</source>
        <translation>司美格鲁肽</translation>
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
        <translation>司美格鲁肽与安慰剂相比</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低于1，表示用药的人较少发生。范围没有到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Bad outcome</source>
        <translation>不良结局</translation>
    </message>
    <message>
        <source>Heart attack, stroke, or death from heart or blood vessels</source>
        <translation>心肌梗死、卒中，或死于心脏、血管疾病</translation>
    </message>
    <message>
        <source>The outcome came in 331 of 1,767 people with the drug (18.7%), and in 410 of 1,766 with placebo (23.2%).</source>
        <translation>用药组1,767人中，331人出现这种结局（18.7%）。安慰剂组1,766人中，有410人（23.2%）。</translation>
    </message>
    <message>
        <source>Fewer people died with the drug: 12.8% against 15.8%.</source>
        <translation>用药组死亡较少：12.8%，安慰剂组15.8%。</translation>
    </message>
    <message>
        <source>The drug holds no cells.</source>
        <translation>这种药不含细胞。</translation>
    </message>
    <message>
        <source>Less common but serious: an inflamed pancreas, gallstones and low blood sugar.</source>
        <translation>较少见但严重的，有胰腺炎、胆结石和低血糖。</translation>
    </message>
    <message>
        <source>Serious adverse events were less common with the drug: 49.6% against 53.8%.</source>
        <translation>用药组的严重不良事件较少：49.6%，安慰剂组53.8%。</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>严重不良事件</translation>
    </message>
    <message>
        <source>Died of any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>People on dialysis were left out. So it says nothing about them.</source>
        <translation>透析患者不能参加，所以试验不能说明他们的情况。</translation>
    </message>
    <message>
        <source>All had type 2 diabetes. It says nothing about people without it, or about AKI.</source>
        <translation>所有人都有2型糖尿病。试验不能说明没有2型糖尿病的人，也不能说明急性肾损伤。</translation>
    </message>
    <message>
        <source>Only about 15% also took an SGLT2 inhibitor. How much both together help is not settled.</source>
        <translation>只有约15%的人同时用SGLT2抑制剂。两种药合用有多大帮助，还没有定论。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>减慢恶化不等于治愈，药物不能让受损的肾脏恢复如初。</translation>
    </message>
    <message>
        <source>Novo Nordisk, the maker of the drug, paid for the trial.</source>
        <translation>制药公司诺和诺德（Novo Nordisk）出资。</translation>
    </message>
    <message>
        <source>Four of the authors worked for Novo Nordisk.</source>
        <translation>四名作者在诺和诺德任职。</translation>
    </message>
    <message>
        <source>Does semaglutide slow CKD in type 2 diabetes?</source>
        <translation>司美格鲁肽能减慢2型糖尿病患者的慢性肾脏病恶化吗？</translation>
    </message>
    <message>
        <source>This blinded trial had 3,533 people with type 2 diabetes and CKD, none of them on dialysis. Of 100 on placebo, about 23 (23.2%) had a bad outcome in about 3.4 years. On semaglutide it was about 19 (18.7%).</source>
        <translation>这项双盲试验有3,533人，都有2型糖尿病和慢性肾脏病，没有人在透析。约3.4年内，安慰剂组每100人中约23人（23.2%）出现不良结局。用药组约19人（18.7%）。</translation>
    </message>
    <message>
        <source>Semaglutide (a GLP-1 drug), put under the skin, added to usual care</source>
        <translation>在常规治疗之外，加用司美格鲁肽（GLP-1类药物），皮下注射</translation>
    </message>
    <message>
        <source>Many people feel sick, throw up, or have loose bowels, constipation or pain in the belly.</source>
        <translation>常见恶心、呕吐、腹泻、便秘和腹痛。</translation>
    </message>
    <message>
        <source>Very rarely, an eye nerve is damaged and sight is lost. It is up to 1 of 10,000 people, says the drug agency of Europe.</source>
        <translation>极少数情况下，视神经受损，失去视力。欧洲药品管理局说，每10,000人中最多1人。</translation>
    </message>
    <message>
        <source>By our own calculation, the NNT is about 22. So many people took the drug for about 3.4 years for one more to be spared.</source>
        <translation>按我们自己的计算，需治疗人数（NNT）约为22。也就是约22人用药约3.4年，才多一人避免这种结局。</translation>
    </message>
    <message>
        <source>The eGFR fell more slowly with the drug, by 1.16 mL/min/1.73 m² a year.</source>
        <translation>用药组的eGFR下降较慢，每年少降1.16 mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>In an earlier trial of the drug (SUSTAIN-6), an eye disease of diabetes (retinopathy) led to problems in 3.0% with the drug, and in 1.8% with placebo. Ask whether your eyes should be checked.</source>
        <translation>糖尿病会损害视网膜。这种药较早的一项试验（SUSTAIN-6）里，因此出现眼病的，用药组3.0%，安慰剂组1.8%。请问医生，您是否要检查眼睛。</translation>
    </message>
</context>
<context>
    <name>studies/gooch-2008</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kidney function did not get worse in any of the 5 people.</source>
        <translation>5人的肾功能都没有变差。</translation>
    </message>
    <message>
        <source>Donor cells to protect the kidneys after heart surgery: are they safe?</source>
        <translation>心脏手术后用他人的细胞保护肾脏：安全吗？</translation>
    </message>
    <message>
        <source>High risk of AKI after heart surgery with a heart-lung machine (on-pump)</source>
        <translation>体外循环（人工心肺机）心脏手术后，急性肾损伤风险很高</translation>
    </message>
    <message>
        <source>The trial planned for 15 people, in three steps of 5. The first 5 are reported. People had to be over 65 and to have other illnesses.</source>
        <translation>试验原计划15人，分三批，每批5人，只报告了最初5人。参加者须超过65岁，并有其他疾病。</translation>
    </message>
    <message>
        <source>This early trial gave donor MSC to 5 people at high risk of AKI, right after heart surgery, with no control group. Kidney function did not get worse in any of the 5; one person died suddenly later, which was judged not linked to the cells.</source>
        <translation>这项早期试验没有对照组。5名急性肾损伤风险很高的人，在心脏手术后随即接受他人的间充质干细胞。5人的肾功能都没有变差。后来有1人猝死，被判定与细胞无关。</translation>
    </message>
    <message>
        <source>Allogeneic MSC from bone marrow, put into the aorta above the arteries of the kidneys</source>
        <translation>他人骨髓的间充质干细胞（异体），注入肾动脉上方的主动脉</translation>
    </message>
    <message>
        <source>Low for these 5 people (no number is given); middle and high doses were planned</source>
        <translation>这5人用低剂量（没有给出数字），计划中另有中、高剂量</translation>
    </message>
    <message>
        <source>Safety: no adverse event caused by the cells</source>
        <translation>安全性：没有细胞引起的不良事件</translation>
    </message>
    <message>
        <source>In hospital, then every month for 6 months and every year for 3 years, as planned</source>
        <translation>按计划，住院期间、之后6个月每月一次、再到3年每年一次</translation>
    </message>
    <message>
        <source>Without a control group, this does not show that the cells helped. Not everybody at high risk gets AKI.</source>
        <translation>没有对照组，就不能说明细胞有帮助。风险高的人，也不是人人都会发生急性肾损伤。</translation>
    </message>
    <message>
        <source>The registry calls the trial completed in October 2013. It shows no results.</source>
        <translation>登记条目显示，试验在2013年10月完成，但没有列出结果。</translation>
    </message>
    <message>
        <source>A later review says that nobody in the trial got AKI, and that people left hospital sooner. It gives no figures.</source>
        <translation>后来的一篇综述说，试验中没有人发生急性肾损伤，住院时间也缩短了。综述没有给出数字。</translation>
    </message>
    <message>
        <source>A larger, blinded trial then tested donor MSC in 156 people with AKI after heart surgery. It found no benefit.</source>
        <translation>之后有一项更大的双盲试验。156人在心脏手术后发生急性肾损伤，接受他人的间充质干细胞或安慰剂。试验没有发现好处。</translation>
    </message>
    <message>
        <source>One person died suddenly, 26 days after leaving hospital. The chief researcher and the trial’s safety board judged that neither the cells nor the way they were given was the cause.</source>
        <translation>有1人出院26天后猝死。主要研究者和试验的安全监查委员会判定，死因与细胞和给药方式都无关。</translation>
    </message>
    <message>
        <source>The paper reports no other adverse event up to then.</source>
        <translation>论文说，到那时为止没有其他不良事件。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞组</translation>
    </message>
    <message>
        <source>Died (judged not linked to the cells)</source>
        <translation>死亡（判定与细胞无关）</translation>
    </message>
    <message>
        <source>Other adverse events up to the report</source>
        <translation>报告发表前的其他不良事件</translation>
    </message>
    <message>
        <source>There was no control group, so nobody can tell what the kidneys would have done without the cells.</source>
        <translation>这项试验没有对照组。如果不接受细胞治疗，肾脏会怎样，没有人知道。</translation>
    </message>
    <message>
        <source>Only the first 5 of 15 planned people are reported here, at the lowest dose.</source>
        <translation>计划的15人中，这里只报告了最初5人，用的是最低剂量。</translation>
    </message>
    <message>
        <source>It was an early trial of safety, not built to show a benefit.</source>
        <translation>这是早期的安全性试验，不是为证明有好处而设计的。</translation>
    </message>
</context>
<context>
    <name>studies/hartnett-2021</name>
    <message>
        <source>Cord-blood products sold as stem cells: 20 people with infections</source>
        <translation>当作干细胞出售的脐带血产品：20人感染</translation>
    </message>
    <message>
        <source>Pain, joint disease and injury, among others</source>
        <translation>疼痛、关节病、损伤等</translation>
    </message>
    <message>
        <source>The median age, the middle value, was 63 years. The youngest was 2, the oldest 89. 13 were male.</source>
        <translation>年龄中位数（排在中间的值）是63岁，最小2岁，最大89岁。13人为男性。</translation>
    </message>
    <message>
        <source>Products from umbilical-cord blood that were sold as stem cells and were not approved</source>
        <translation>当作干细胞出售、未获批准的脐带血产品</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>From August 2017 to September 2018, 20 people in 8 states of the USA had infections after cord-blood products that were not approved. All but 1 had to go to hospital. Bacteria were found in many of the products.</source>
        <translation>2017年8月至2018年9月，美国8个州有20人用了未获批准的脐带血产品，之后发生感染。除1人外，都要住院。很多产品查出了细菌。</translation>
    </message>
    <message>
        <source>The CDC is the public health agency of the USA. It looked into these infections, with the states and the drug agency (FDA).</source>
        <translation>美国疾病控制与预防中心（CDC）调查了这些感染。各州和药品监管机构FDA一同参与。</translation>
    </message>
    <message>
        <source>They tested vials that had been sold, and vials that had not. They compared the germs in them with those in the people.</source>
        <translation>调查人员检验了小瓶装的产品，有已售出的，也有未售出的。之后，把其中的病菌与患者身上的比对。</translation>
    </message>
    <message>
        <source>20 people in 8 states had infections with bacteria. All but 1 had to go to hospital.</source>
        <translation>8个州有20人发生细菌感染，除1人外都要住院。</translation>
    </message>
    <message>
        <source>The bacteria were most often kinds that live in the gut.</source>
        <translation>病菌大多是肠道里常见的细菌。</translation>
    </message>
    <message>
        <source>Bacteria were widespread in the vials, from several donors. Their genes pointed to a common source.</source>
        <translation>小瓶装产品里普遍有细菌，涉及多名供者。基因比对显示，这些细菌有共同来源。</translation>
    </message>
    <message>
        <source>The authors write that such products can bring serious risks, without clear benefit.</source>
        <translation>作者写道，这类产品可能带来严重风险，却没有明确的好处。</translation>
    </message>
    <message>
        <source>Our source does not say how many people got such products. So it cannot tell how often infections come.</source>
        <translation>有多少人用过这类产品，所用资料没有说明。所以，不知道感染有多常见。</translation>
    </message>
    <message>
        <source>It is not about kidney disease.</source>
        <translation>这项调查不是针对肾病的。</translation>
    </message>
    <message>
        <source>It says nothing about cells that are given in a registered trial.</source>
        <translation>登记试验里使用的细胞怎样，这项调查不能说明。</translation>
    </message>
    <message>
        <source>It is a reason to ask who made a product, who checks it for germs, and who approved it.</source>
        <translation>这提醒我们要问清楚：产品由谁生产？由谁检查病菌？由谁批准？</translation>
    </message>
</context>
<context>
    <name>studies/ideal-2010</name>
    <message>
        <source>Is it better to start dialysis early?</source>
        <translation>早些开始透析更好吗？</translation>
    </message>
    <message>
        <source>This randomised trial had 828 people with an eGFR of 10 to 15. To start dialysis early did not help people live longer: 37.6% died with an early start, 36.6% with a late one.</source>
        <translation>这项随机试验有828人，eGFR为10至15。较早开始透析，没有让人活得更久：较早组37.6%死亡，较晚组36.6%。</translation>
    </message>
    <message>
        <source>CKD that gets worse, close to dialysis</source>
        <translation>不断加重、接近透析的慢性肾脏病</translation>
    </message>
    <message>
        <source>Early 404, late 424. Adults in 32 centres in Australia and New Zealand. People with a planned transplant from a living donor within a year were left out.</source>
        <translation>较早组404人，较晚组424人。成年人，来自澳大利亚和新西兰的32个中心。一年内计划做活体肾移植的人，不能参加。</translation>
    </message>
    <message>
        <source>Dialysis planned early, at an eGFR of 10 to 14</source>
        <translation>计划较早透析，eGFR为10至14时</translation>
    </message>
    <message>
        <source>Dialysis planned late, at an eGFR of 5 to 7</source>
        <translation>计划较晚透析，eGFR为5至7时</translation>
    </message>
    <message>
        <source>Death from any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>3.59 years (median)</source>
        <translation>3.59年（中位数）</translation>
    </message>
    <message>
        <source>There is no clear difference.</source>
        <translation>没有明确差别。</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Early start</source>
        <translation>较早开始</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>较晚开始</translation>
    </message>
    <message>
        <source>Early start against late start</source>
        <translation>较早开始与较晚开始相比</translation>
    </message>
    <message>
        <source>The range includes 1, so there is no clear difference.</source>
        <translation>范围包含1，所以没有明确差别。</translation>
    </message>
    <message>
        <source>Heart and blood-vessel events</source>
        <translation>心脏和血管事件</translation>
    </message>
    <message>
        <source>Of those who planned a late start, 75.9% began before the planned eGFR, because they had symptoms.</source>
        <translation>计划较晚开始的人，75.9%因有症状，没等到计划的eGFR就开始了。</translation>
    </message>
    <message>
        <source>So many people with an eGFR below 15 and no symptoms can be watched closely at first. The kidney team decides with them.</source>
        <translation>所以，eGFR低于15而没有症状的人，很多可以先密切观察。何时开始，与肾内科医护人员一起决定。</translation>
    </message>
    <message>
        <source>More heart and blood-vessel events came with an early start: 10.9 against 8.8 per 100 patient-years. The gap may be due to chance.</source>
        <translation>较早组的心脏和血管事件较多：每100人年10.9次，较晚组8.8次。这个差别可能只是偶然。</translation>
    </message>
    <message>
        <source>Infections came a little more often with a late start: 14.3 against 12.4 per 100 patient-years.</source>
        <translation>较晚组的感染略多：每100人年14.3次，较早组12.4次。</translation>
    </message>
    <message>
        <source>Died of any cause</source>
        <translation>任何原因的死亡</translation>
    </message>
    <message>
        <source>It compared times to start, not dialysis with no dialysis.</source>
        <translation>比较的是开始的早晚，不是做透析与不做透析。</translation>
    </message>
    <message>
        <source>The gap in eGFR between the groups was smaller than planned, since many in the late group had symptoms and started sooner.</source>
        <translation>两组开始透析时的eGFR，差别比计划的小。这是因为较晚组很多人有症状，提前开始了。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>Some had dialysis through the belly. Infection of the belly lining (peritonitis) came about 0.7 times a year for each of them, in both groups.</source>
        <translation>有些人做腹膜透析。每人每年约发生0.7次腹膜炎，两组差不多。</translation>
    </message>
    <message>
        <source>These paid for the trial: the National Health and Medical Research Council of Australia, and others.</source>
        <translation>澳大利亚国家健康与医学研究委员会等机构出资。</translation>
    </message>
    <message>
        <source>An early start did not help people live longer. In about 3.6 years, 152 of 404 died with an early start (37.6%), and 155 of 424 with a late one (36.6%).</source>
        <translation>较早开始透析，没有让人活得更久。约3.6年内，较早组404人中152人死亡（37.6%），较晚组424人中155人（36.6%）。</translation>
    </message>
    <message>
        <source>Kidney function was worked out with an older formula (by Cockcroft and Gault). So the numbers are not the same as an eGFR today.</source>
        <translation>肾功能用较早的公式（Cockcroft-Gault）计算，所以数字与现在的eGFR不同。</translation>
    </message>
    <message>
        <source>These did not clearly differ between the groups: heart and blood-vessel events; infections; problems of dialysis.</source>
        <translation>心脏和血管事件、感染、透析的并发症，两组没有明确差别。</translation>
    </message>
</context>
<context>
    <name>studies/kaufman-2025</name>
    <message>
        <source>Blood stem cells from the kidney donor: can the drugs against rejection stop?</source>
        <translation>供者的造血干细胞：能停用抗排斥药吗？</translation>
    </message>
    <message>
        <source>30 people with a new kidney from a fully matched brother or sister took part. Of 20 who also got the donor’s blood stem cells, 15 were off all drugs against rejection for more than 2 years. 4 had to start them again.</source>
        <translation>30人接受了兄弟姐妹捐的肾，组织配型完全相同。其中20人还输注了供者的造血干细胞。这20人中，15人停用全部抗排斥药超过2年，4人不得不重新用药。</translation>
    </message>
    <message>
        <source>Kidney transplant from a living, fully matched brother or sister</source>
        <translation>肾移植，供者是活体、组织配型完全相同的兄弟姐妹</translation>
    </message>
    <message>
        <source>20 people got the blood stem cells. The control group had 10 people.</source>
        <translation>20人输注造血干细胞，对照组有10人。</translation>
    </message>
    <message>
        <source>MDR-101: blood stem cells of the kidney donor, on day 11 after the transplant. Before that, a drug that lowers the defences (rabbit ATG) and 10 sessions of low-dose radiation.</source>
        <translation>MDR-101：供肾者的造血干细胞，移植后第11天输注。之前先用降低免疫力的药（兔抗胸腺细胞球蛋白），并做10次低剂量放疗。</translation>
    </message>
    <message>
        <source>No drugs against rejection for more than 2 years</source>
        <translation>停用抗排斥药超过2年</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36个月</translation>
    </message>
    <message>
        <source>Usual drugs against rejection</source>
        <translation>常规抗排斥药</translation>
    </message>
    <message>
        <source>People who were off all drugs against rejection for more than 2 years</source>
        <translation>停用全部抗排斥药超过2年的人</translation>
    </message>
    <message>
        <source>This is 15 of 20 people. The control group kept its drugs, so it has no such value.</source>
        <translation>也就是20人中的15人。对照组一直用药，所以没有这个数值。</translation>
    </message>
    <message>
        <source>Of the 20 people with blood stem cells, 19 (95%) stopped all drugs against rejection about 1 year after the transplant.</source>
        <translation>有20人输注了造血干细胞。移植后约1年，19人（95%）停用全部抗排斥药。</translation>
    </message>
    <message>
        <source>15 of the 20 (75%) stayed off the drugs for more than 2 years. 4 had to start them again.</source>
        <translation>20人中有15人（75%）停药超过2年，4人不得不重新用药。</translation>
    </message>
    <message>
        <source>Quality of life was better than with the usual drugs, says the paper.</source>
        <translation>论文说，与常规用药的人相比，生活质量更好。</translation>
    </message>
    <message>
        <source>By our own count, rejection came in 2 of the 20 people with the cells, and IgA nephropathy came back in 2. One person had both.</source>
        <translation>按我们自己的计数，细胞组20人中，2人发生排斥，2人IgA肾病复发。其中1人两样都有。</translation>
    </message>
    <message>
        <source>None of the 20 died, lost the new kidney or had GVHD.</source>
        <translation>这20人没有人死亡，也没有人失去移植肾。没有人发生移植物抗宿主病。</translation>
    </message>
    <message>
        <source>The radiation and the drug before the cells weaken the body’s defences. We could not read how many infections there were, or how the control group did.</source>
        <translation>输注前的放疗和药物会削弱抵抗力。发生了多少感染，对照组怎样，所用资料没有说明。</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Lost the new kidney</source>
        <translation>移植肾丧失功能</translation>
    </message>
    <message>
        <source>With blood stem cells</source>
        <translation>造血干细胞组</translation>
    </message>
    <message>
        <source>GVHD (the donor cells attack the body)</source>
        <translation>移植物抗宿主病（供者细胞攻击身体）</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>排斥反应</translation>
    </message>
    <message>
        <source>By our own count, among those who had to start the drugs again. The abstract does not give the control group.</source>
        <translation>按我们自己的计数，只算不得不重新用药的人。摘要没有给出对照组的数目。</translation>
    </message>
    <message>
        <source>IgA nephropathy came back</source>
        <translation>IgA肾病复发</translation>
    </message>
    <message>
        <source>By our own count. One of these two also had rejection.</source>
        <translation>按我们自己的计数。两人中有一人同时发生排斥。</translation>
    </message>
    <message>
        <source>Had to start the drugs again</source>
        <translation>不得不重新用药</translation>
    </message>
    <message>
        <source>The control group never stopped its drugs.</source>
        <translation>对照组从未停药。</translation>
    </message>
    <message>
        <source>It fits few people. The donor must be a living brother or sister with the same tissue type.</source>
        <translation>适用的人很少。供者必须是活体、组织配型相同的兄弟姐妹。</translation>
    </message>
    <message>
        <source>It does not treat failing kidneys. All people had a new kidney.</source>
        <translation>这种方法不能治疗衰竭的肾脏，参加的人都已换上新的肾。</translation>
    </message>
    <message>
        <source>The control group never stopped its drugs. So the two groups cannot be compared on the main result.</source>
        <translation>对照组从未停药，所以主要结果无法两组相比。</translation>
    </message>
    <message>
        <source>The trial is small, and people knew their group. Rare harm could be missed.</source>
        <translation>试验规模小，患者也知道自己在哪一组。少见的伤害可能发现不了。</translation>
    </message>
    <message>
        <source>It cannot tell whether people stay well without the drugs for the rest of their lives.</source>
        <translation>停药以后能不能终身平安，试验不能说明。</translation>
    </message>
    <message>
        <source>These cells are not MSC. Clinics that sell MSC offer something else.</source>
        <translation>这里用的不是间充质干细胞。诊所出售的间充质干细胞，是另一回事。</translation>
    </message>
    <message>
        <source>Medeor, the firm that makes the cells, and the stem-cell agency of the state of California (CIRM)</source>
        <translation>细胞制造商Medeor，以及美国加州的干细胞机构（CIRM）</translation>
    </message>
    <message>
        <source>With usual drugs</source>
        <translation>常规用药组</translation>
    </message>
    <message>
        <source>The idea is to make the body accept the new kidney. This is called tolerance. It does not heal the old kidneys.</source>
        <translation>目的是让身体接受新的肾，这叫免疫耐受。原来的肾不会因此好转。</translation>
    </message>
</context>
<context>
    <name>studies/kim-2017</name>
    <message>
        <source>Cells at a clinic abroad: dialysis three months later</source>
        <translation>在国外诊所接受细胞治疗：三个月后透析</translation>
    </message>
    <message>
        <source>One person with CKD had been stable for years. After the cells, the kidneys got worse within 1 week. Dialysis was needed at 3 months.</source>
        <translation>一名慢性肾脏病患者原本稳定多年。接受细胞治疗后，肾功能在1周内恶化。3个月时需要透析。</translation>
    </message>
    <message>
        <source>CKD, stable for years</source>
        <translation>慢性肾脏病，稳定多年</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, into a vein, at a clinic abroad</source>
        <translation>取自本人脂肪的间充质干细胞（自体），在国外诊所静脉输注</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The person had CKD that had been stable for years.</source>
        <translation>这名患者有慢性肾脏病，已稳定多年。</translation>
    </message>
    <message>
        <source>One case cannot prove that the cells were the cause. But it is a reason to take care.</source>
        <translation>单个病例不能证明是细胞造成的。但这提醒我们要小心。</translation>
    </message>
    <message>
        <source>One story cannot show how often such harm comes.</source>
        <translation>一个人的经历，不能说明这种伤害有多常见。</translation>
    </message>
    <message>
        <source>Nobody can know how this kidney disease would have gone on without the cells.</source>
        <translation>如果没有接受细胞治疗，病情会怎样，没有人知道。</translation>
    </message>
    <message>
        <source>At a clinic abroad, MSC from the person’s own fat were put into a vein. The clinic is not known.</source>
        <translation>国外一家诊所从患者自己的脂肪里取出间充质干细胞，再经静脉输入。是哪家诊所，并不清楚。</translation>
    </message>
    <message>
        <source>After 1 week the kidneys got worse fast. The doctors found no other sign of a sudden injury.</source>
        <translation>1周后，肾功能迅速恶化，医生没有发现其他急性损伤的迹象。</translation>
    </message>
    <message>
        <source>At 3 months dialysis was started.</source>
        <translation>3个月时开始透析。</translation>
    </message>
    <message>
        <source>A small piece of the kidney was checked at that time. It showed severe scars and inflammation.</source>
        <translation>当时取了一小块肾组织检查（肾活检），发现严重的瘢痕和炎症。</translation>
    </message>
    <message>
        <source>A few cells in it carried marks of stem cells.</source>
        <translation>其中少数细胞带有干细胞的标记。</translation>
    </message>
    <message>
        <source>The doctors say that MSC from a person’s own body may harm the kidneys in CKD.</source>
        <translation>医生指出，患者自己的间充质干细胞，也可能损害有病的肾脏。</translation>
    </message>
    <message>
        <source>The clinic is not known. So nobody can check what was given.</source>
        <translation>是哪家诊所并不清楚，所以没有人能核查究竟输了什么。</translation>
    </message>
</context>
<context>
    <name>studies/lee-2017</name>
    <message>
        <source>Are a patient’s own CD34+ cells safe in CKD?</source>
        <translation>患者自己的CD34阳性细胞，用于慢性肾脏病安全吗？</translation>
    </message>
    <message>
        <source>CKD, stage 3 or 4</source>
        <translation>慢性肾脏病，3期或4期</translation>
    </message>
    <message>
        <source>In this phase 1 trial, 10 people with CKD got their own CD34+ cells. The 9 controls were people who could not join the trial, so the comparison is not fair. Creatinine did not clearly change with the cells; it rose more in the controls.</source>
        <translation>这项1期试验中，10名慢性肾脏病患者接受自己的CD34阳性细胞。对照组9人是不符合入组条件的人，所以比较不公平。细胞组的肌酐没有明确变化，对照组上升较多。</translation>
    </message>
    <message>
        <source>10 people got cells. The control group had 9 people who had not met the conditions for the trial.</source>
        <translation>细胞组10人。对照组9人，都不符合试验的入组条件。</translation>
    </message>
    <message>
        <source>Autologous CD34+ cells, into the artery of the right kidney</source>
        <translation>患者自己的CD34阳性细胞（自体），注入右侧肾动脉</translation>
    </message>
    <message>
        <source>50 million (5.0×10⁷) cells</source>
        <translation>5,000万个（5.0×10⁷）细胞</translation>
    </message>
    <message>
        <source>People with CKD who could not join the trial; not chosen by lot</source>
        <translation>不符合入组条件的慢性肾脏病患者；不是随机分组</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>With the cells, creatinine did not clearly change from the start to 12 months. Any change may be due to chance.</source>
        <translation>从开始到12个月，细胞组的肌酐没有明确变化。即使有变化，也可能只是偶然。</translation>
    </message>
    <message>
        <source>In the controls, creatinine rose more.</source>
        <translation>对照组的肌酐上升较多。</translation>
    </message>
    <message>
        <source>This does not show a benefit. The controls were not people like the others.</source>
        <translation>这不能说明有好处，因为两组人的情况并不相同。</translation>
    </message>
    <message>
        <source>No problem from the procedure is reported. All 10 people went home as planned, and all were alive after a year.</source>
        <translation>没有报告操作引起的问题。10人都顺利出院，1年后都健在。</translation>
    </message>
    <message>
        <source>For 4 days before, they got injections of G-CSF, to bring the cells into the blood. The summary does not say how well they bore them.</source>
        <translation>之前4天，他们注射了G-CSF，让细胞进入血液。耐受得怎样，摘要没有说明。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞组</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Died within a year</source>
        <translation>1年内死亡</translation>
    </message>
    <message>
        <source>The summary does not say whether its survival rate of 100% counts the controls.</source>
        <translation>摘要写的存活率是100%，有没有包括对照组，没有说明。</translation>
    </message>
    <message>
        <source>The cells were the patients’ own. The trial says nothing about cells from a donor.</source>
        <translation>细胞取自患者本人，不能说明他人的细胞会怎样。</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>The controls were people who had been turned down for the trial.</source>
        <translation>对照组的人，都是因不符合条件而没能参加试验的人。</translation>
    </message>
    <message>
        <source>Such people may be sicker, or ill in another way. So a gap between the groups may come from that.</source>
        <translation>这些人病情可能更重，也可能患有别的病。两组的差别可能由此而来。</translation>
    </message>
    <message>
        <source>The trial is small and was made to test safety. Rare harm could be missed.</source>
        <translation>这项试验规模小，目的是看安全性。少见的伤害可能发现不了。</translation>
    </message>
</context>
<context>
    <name>studies/makhlough-2017</name>
    <message>
        <source>Are a patient’s own bone-marrow cells safe in polycystic kidneys?</source>
        <translation>取自本人骨髓的细胞，用于多囊肾安全吗？</translation>
    </message>
    <message>
        <source>In this study, 6 people with polycystic kidneys got MSC from their own bone marrow, with no control group. eGFR did not clearly change in 12 months; no adverse event was linked to the cells.</source>
        <translation>6名多囊肾患者接受取自本人骨髓的间充质干细胞，没有对照组。12个月里，eGFR没有明确变化。没有发现与细胞有关的不良事件。</translation>
    </message>
    <message>
        <source>Polycystic kidneys that run in the family (ADPKD), with an eGFR of 25 to 60</source>
        <translation>常染色体显性多囊肾病（ADPKD，一种遗传病），eGFR为25至60</translation>
    </message>
    <message>
        <source>Autologous MSC from bone marrow, into a vein</source>
        <translation>取自本人骨髓的间充质干细胞（自体），静脉输注</translation>
    </message>
    <message>
        <source>2 million (2×10⁶) cells per kg of body weight</source>
        <translation>每公斤体重200万个（2×10⁶）细胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>eGFR before and after the cells</source>
        <translation>细胞治疗前后的eGFR</translation>
    </message>
    <message>
        <source>From the start to 12 months, P = 0.62: the gap may be due to chance.</source>
        <translation>从开始到12个月，P = 0.62，差别可能只是偶然。</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>细胞治疗前1年</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>eGFR was 33.8 a year before the cells and 26.7 at the start. After 12 months it was 25.8.</source>
        <translation>细胞治疗前1年，eGFR为33.8，开始时为26.7，12个月后为25.8。</translation>
    </message>
    <message>
        <source>The last step, from 26.7 to 25.8, may be due to chance (P = 0.62). So the study does not show that the kidneys got better.</source>
        <translation>从26.7到25.8这一步，可能只是偶然（P = 0.62）。所以，这项研究没有显示肾脏变好。</translation>
    </message>
    <message>
        <source>Creatinine rose from 2.0 to 2.5 mg/dL in the year before. After 12 months it was still 2.5.</source>
        <translation>细胞治疗前1年里，肌酐从2.0 mg/dL升到2.5 mg/dL。治疗后12个月，仍为2.5 mg/dL。</translation>
    </message>
    <message>
        <source>The paper compares the year before with the year after. The gap was on the border of chance for creatinine (P = 0.05) and not clear for eGFR (P = 0.09).</source>
        <translation>论文比较了治疗前后各1年。肌酐的差别刚好在偶然的边界上（P = 0.05），eGFR的差别不明确（P = 0.09）。</translation>
    </message>
    <message>
        <source>They joined after a year of clear loss. After such a year, a calmer one often follows by itself. Without a control group, a slower fall proves nothing.</source>
        <translation>他们参加之前的一年，肾功能下降明显。这样的一年之后，下降常常会自己变慢。没有对照组，下降变慢不能证明什么。</translation>
    </message>
    <message>
        <source>No adverse event was linked to the cells in 12 months. Nobody was lost from view.</source>
        <translation>12个月里，没有发现与细胞有关的不良事件，也没有人失访。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞组</translation>
    </message>
    <message>
        <source>Adverse event linked to the cells</source>
        <translation>与细胞有关的不良事件</translation>
    </message>
    <message>
        <source>There was no control group, so nobody can tell what eGFR would have done without the cells.</source>
        <translation>这项研究没有对照组。如果不接受细胞治疗，eGFR会怎样，没有人知道。</translation>
    </message>
    <message>
        <source>The study is very small, so one person can change the result.</source>
        <translation>这项研究规模非常小，一个人就可能改变结果。</translation>
    </message>
    <message>
        <source>This study cannot tell whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，这项研究不能说明。</translation>
    </message>
    <message>
        <source>Polycystic kidneys are one cause of CKD. The result may not hold for others.</source>
        <translation>慢性肾脏病的病因有很多，多囊肾只是其中一种。换成别的病因，结果可能不同。</translation>
    </message>
</context>
<context>
    <name>studies/makhlough-2018</name>
    <message>
        <source>Do a patient’s own bone-marrow cells help in CKD?</source>
        <translation>取自本人骨髓的细胞对慢性肾脏病有帮助吗？</translation>
    </message>
    <message>
        <source>CKD, without diabetes</source>
        <translation>慢性肾脏病，没有糖尿病</translation>
    </message>
    <message>
        <source>2 million (2×10⁶) cells per kg of body weight, as planned</source>
        <translation>按计划，每公斤体重200万个（2×10⁶）细胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>eGFR and creatinine did not clearly change. Any change may be due to chance.</source>
        <translation>eGFR和肌酐没有明确变化。即使有变化，也可能只是偶然。</translation>
    </message>
    <message>
        <source>So the study does not show a benefit for the kidneys.</source>
        <translation>所以，这项研究没有显示对肾脏有好处。</translation>
    </message>
    <message>
        <source>In this study, 7 people with CKD got MSC from their own bone marrow, with no control group. In up to 18 months, eGFR and creatinine did not clearly change.</source>
        <translation>7名慢性肾脏病患者接受取自本人骨髓的间充质干细胞，没有对照组。随访最长18个月，eGFR和肌酐没有明确变化。</translation>
    </message>
    <message>
        <source>People had to be 25 to 60 years old, with a GFR (how well the kidneys clean the blood) of 25 to 60.</source>
        <translation>参加者须为25至60岁，肾小球滤过率为25至60。</translation>
    </message>
    <message>
        <source>Autologous MSC from bone marrow, into a vein</source>
        <translation>取自本人骨髓的间充质干细胞（自体），静脉输注</translation>
    </message>
    <message>
        <source>Safety: growths within 6 months, and a rise in creatinine within 1 month</source>
        <translation>安全性：6个月内有无肿块，1个月内肌酐有无上升</translation>
    </message>
    <message>
        <source>18 months, as planned</source>
        <translation>18个月（计划）</translation>
    </message>
    <message>
        <source>A later review calls the treatment safe and well borne. It gives no details.</source>
        <translation>后来的一篇综述说，这种治疗安全、耐受良好，但没有给出细节。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>There was no control group. CKD can get worse, or it can stay steady. So nobody can tell what the cells did.</source>
        <translation>这项研究没有对照组。慢性肾脏病可能恶化，也可能保持稳定。所以没有人知道细胞起了什么作用。</translation>
    </message>
    <message>
        <source>We have not seen the paper. We read a table in another paper, and the trial registry.</source>
        <translation>我们没有看到原论文。我们看的是另一篇论文里的表格，以及试验登记条目。</translation>
    </message>
    <message>
        <source>This study cannot tell whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，这项研究不能说明。</translation>
    </message>
    <message>
        <source>The Royan Institute in Iran and its charity paid for the study.</source>
        <translation>经费来自伊朗的Royan研究所和它的慈善机构。</translation>
    </message>
</context>
<context>
    <name>studies/nassar-2016</name>
    <message>
        <source>Do tiny bubbles from cord-blood cells help in CKD?</source>
        <translation>脐带血细胞释放的微小囊泡对慢性肾脏病有帮助吗？</translation>
    </message>
    <message>
        <source>Extracellular vesicles from cord-blood MSC</source>
        <translation>脐带血间充质干细胞释放的细胞外囊泡</translation>
    </message>
    <message>
        <source>In this trial, 40 people with CKD were divided into two groups: 20 got extracellular vesicles from cord-blood MSC, and 20 got a “matching placebo”. Kidney tests got better in the treated group only; an erratum (a correction) came out in 2017.</source>
        <translation>这项试验把40名慢性肾脏病患者分成两组。20人接受脐带血间充质干细胞释放的细胞外囊泡，20人用“相匹配的安慰剂”。只有治疗组的肾功能指标改善。2017年发表了勘误（更正）。</translation>
    </message>
    <message>
        <source>CKD, stage 3 or 4, with an eGFR of 15 to 60</source>
        <translation>慢性肾脏病3期或4期，eGFR为15至60</translation>
    </message>
    <message>
        <source>20 people got vesicles, and 20 got placebo. The summary says “divided into two groups”, but not how.</source>
        <translation>囊泡组20人，安慰剂组20人。摘要只说“分成两组”，没有说明怎样分。</translation>
    </message>
    <message>
        <source>2 doses, into a vein and into an artery; a later review gives 100 µg per kg of body weight</source>
        <translation>两剂，注入静脉和动脉；后来的综述写明，每公斤体重100 µg</translation>
    </message>
    <message>
        <source>“Matching placebo”</source>
        <translation>“相匹配的安慰剂”</translation>
    </message>
    <message>
        <source>Safety over 1 year</source>
        <translation>1年内的安全性</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>eGFR, creatinine, urea and UACR got better in the treated group only.</source>
        <translation>eGFR、肌酐、尿素和尿白蛋白/肌酐比值，只有治疗组改善。</translation>
    </message>
    <message>
        <source>In the placebo group, none of these tests clearly got better at any time.</source>
        <translation>安慰剂组的这些指标，始终没有明确改善。</translation>
    </message>
    <message>
        <source>An erratum (a correction) was published on 6 April 2017.</source>
        <translation>2017年4月6日发表了勘误（更正）。</translation>
    </message>
    <message>
        <source>Extracellular vesicles are tiny bubbles sent out by cells. They are not cells.</source>
        <translation>细胞外囊泡是细胞释放的微小囊泡，本身不是细胞。</translation>
    </message>
    <message>
        <source>The paper calls the treatment safe. Its summary lists no adverse events, in either group.</source>
        <translation>论文说这种治疗是安全的。摘要没有列出两组的不良事件。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>The summary does not say whether the groups were chosen by lot, or who knew what they got.</source>
        <translation>是不是随机分组，谁知道用的是什么，摘要没有说明。</translation>
    </message>
    <message>
        <source>The goal was an eGFR twice as high, or half the creatinine. What we read does not say whether anybody got there.</source>
        <translation>试验的目标是eGFR升高1倍，或肌酐降低一半。有没有人达到，所用资料没有说明。</translation>
    </message>
    <message>
        <source>The summary gives no figures. So we cannot say how much the tests changed.</source>
        <translation>摘要没有给出数值，所以不知道指标变化有多大。</translation>
    </message>
    <message>
        <source>We have not seen what the erratum corrects.</source>
        <translation>勘误改了什么，我们没有看到。</translation>
    </message>
    <message>
        <source>The trial is small. It cannot tell whether people stay off dialysis for longer.</source>
        <translation>这项试验规模小，能不能推迟透析，不能说明。</translation>
    </message>
</context>
<context>
    <name>studies/nct04216849</name>
    <message>
        <source>Umbilical-cord MSC in diabetic kidney disease: a fair trial without a result</source>
        <translation>脐带间充质干细胞用于糖尿病肾脏病：公平的试验，没有结果</translation>
    </message>
    <message>
        <source>This blinded, randomised trial in Shanghai planned to compare umbilical-cord MSC with placebo in 54 people with diabetic kidney disease. It was to end in July 2022. We found no result.</source>
        <translation>上海的这项双盲随机试验，把脐带间充质干细胞与安慰剂作比较。计划有54名糖尿病肾脏病患者。原定2022年7月结束，我们没有查到结果。</translation>
    </message>
    <message>
        <source>Type 2 diabetes with kidney disease</source>
        <translation>2型糖尿病合并肾脏病</translation>
    </message>
    <message>
        <source>The people are 30 to 70 years old, with a UACR of 30 mg/g or more.</source>
        <translation>年龄30至70岁，UACR为30 mg/g或以上。</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, into a vein, five times in 32 weeks</source>
        <translation>脐带间充质干细胞，静脉输注，32周内共五次</translation>
    </message>
    <message>
        <source>1.5 million (1.5×10⁶) cells per kg of body weight each time</source>
        <translation>每次每公斤体重150万个（1.5×10⁶）细胞</translation>
    </message>
    <message>
        <source>Salt water with albumin as placebo</source>
        <translation>安慰剂：含白蛋白的生理盐水</translation>
    </message>
    <message>
        <source>eGFR and UACR at 48 weeks</source>
        <translation>第48周的eGFR和UACR</translation>
    </message>
    <message>
        <source>48 weeks</source>
        <translation>48周</translation>
    </message>
    <message>
        <source>The trial began in July 2020 and was to end in July 2022. The registry lists its status as unknown, with no result.</source>
        <translation>试验2020年7月开始，原定2022年7月结束。登记网站把状态列为“未知”，没有结果。</translation>
    </message>
    <message>
        <source>Its plan is a fair one: two groups by lot, one with placebo, and nobody knows who gets what. This is how the question can be answered.</source>
        <translation>试验计划是公平的：随机分成两组，一组用安慰剂，谁用了哪一种，大家都不知道。这样才能回答问题。</translation>
    </message>
    <message>
        <source>A trial without a published result tells nothing about benefit or harm.</source>
        <translation>没有发表结果的试验，不能说明有益还是有害。</translation>
    </message>
    <message>
        <source>Trials without a benefit are published less often. So the published ones can look better than all of them together.</source>
        <translation>没有发现好处的试验，往往较少发表。所以，已发表的试验看起来可能比全部试验更好。</translation>
    </message>
    <message>
        <source>A registered trial is not an approved treatment.</source>
        <translation>试验登记了，不等于疗法获批。</translation>
    </message>
    <message>
        <source>This trial has no result yet. Elsewhere, two people with kidney disease had clots in an arm vein after umbilical-cord MSC.</source>
        <translation>本试验还没有结果。但在别处，两名肾病患者输注脐带间充质干细胞后，手臂静脉出现血栓。</translation>
    </message>
    <message>
        <source>A hospital is the sponsor: Shanghai East Hospital.</source>
        <translation>申办方是医院：上海市东方医院。</translation>
    </message>
</context>
<context>
    <name>studies/nct04445220</name>
    <message>
        <source>Cells outside the body: do they help in AKI with COVID-19?</source>
        <translation>细胞留在体外：对新冠相关急性肾损伤有帮助吗？</translation>
    </message>
    <message>
        <source>AKI with COVID-19</source>
        <translation>新冠相关急性肾损伤</translation>
    </message>
    <message>
        <source>People with AKI from some other infection can join too.</source>
        <translation>登记条目显示，其他感染引起的急性肾损伤患者也可以参加。</translation>
    </message>
    <message>
        <source>SBI-101: MSC outside the body, in the path of the blood through the dialysis machine</source>
        <translation>SBI-101：间充质干细胞留在体外，放在血液流过透析机的通路里</translation>
    </message>
    <message>
        <source>A blinded, randomised trial of cells outside the body is registered for AKI with COVID-19. It planned for 22 people and a control group; the registry copy that we saw, from January 2022, had no results.</source>
        <translation>一项随机、双盲试验已经登记，用留在体外的细胞，治疗新冠相关急性肾损伤。计划22人，有对照组。我们看到的登记页是2022年1月的，没有结果。</translation>
    </message>
    <message>
        <source>250 or 750 million cells, for up to 24 hours</source>
        <translation>2.5亿或7.5亿个细胞，最长24小时</translation>
    </message>
    <message>
        <source>A control group. The part of the entry that we could read does not say what it gets.</source>
        <translation>对照组。我们读到的登记内容没有说明对照组接受什么。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>The trial is registered. The registry copy that we saw, from January 2022, had no results.</source>
        <translation>试验已经登记。我们看到的登记页是2022年1月的，没有结果。</translation>
    </message>
    <message>
        <source>We do not know what came after that.</source>
        <translation>之后的情况，我们不知道。</translation>
    </message>
    <message>
        <source>So this trial says nothing yet about benefit or harm.</source>
        <translation>所以，有没有好处或伤害，这项试验还不能说明。</translation>
    </message>
    <message>
        <source>An earlier trial of the same device, in AKI with many causes, has been published. It was not built to show a benefit.</source>
        <translation>同样的装置以前做过试验，对象是各种原因的急性肾损伤，结果已经发表。那项试验不是为证明有好处而设计的。</translation>
    </message>
    <message>
        <source>A registered trial is a question, not an answer. It cannot tell yet whether the cells help or harm.</source>
        <translation>登记的试验只是提出问题，还不是答案。细胞有帮助还是有伤害，现在都不能说明。</translation>
    </message>
    <message>
        <source>Registered does not mean approved.</source>
        <translation>试验登记了，不等于疗法获批。</translation>
    </message>
    <message>
        <source>The company Sentien, which makes SBI-101, is the sponsor.</source>
        <translation>申办方是Sentien公司，SBI-101由这家公司生产。</translation>
    </message>
    <message>
        <source>The trial is small and looks at safety first. Even its result could leave the question of benefit open.</source>
        <translation>这项试验规模小，先看安全性。即使有了结果，有没有好处也可能仍不清楚。</translation>
    </message>
    <message>
        <source>This trial has no result yet. In an earlier trial of the same device, blood clotted earlier in the machine with the cells.</source>
        <translation>本试验还没有结果。同一装置较早的试验里，细胞组的血液在机器里较早凝固。</translation>
    </message>
</context>
<context>
    <name>studies/nct05099770</name>
    <message>
        <source>This large, randomised trial tests cells from a person’s own kidney against a sham treatment, in diabetes with CKD. It plans for 685 people. In January 2026 it was recruiting, and there was no result.</source>
        <translation>这项大型随机试验，把自己的肾细胞与假治疗相比。患者有糖尿病和慢性肾脏病，计划685人。2026年1月仍在招募，还没有结果。</translation>
    </message>
    <message>
        <source>Type 2 diabetes and CKD, with an eGFR of 20 to 35</source>
        <translation>2型糖尿病合并慢性肾脏病，eGFR为20至35</translation>
    </message>
    <message>
        <source>The people are 30 to 80 years old and not on dialysis. With an eGFR of 30 to 35, they must also lose much albumin: a UACR of 300 to 5,000 mg/g.</source>
        <translation>年龄30至80岁，没有透析。eGFR为30至35的人，还须尿白蛋白较多：UACR为300至5,000 mg/g。</translation>
    </message>
    <message>
        <source>Rilparencel: cells from a kidney biopsy, grown and then injected into each kidney, 12 weeks apart</source>
        <translation>Rilparencel：取自肾活检的细胞，培养后分别注入左右肾，相隔12周</translation>
    </message>
    <message>
        <source>A sham treatment: the biopsy and the injections are acted out, but nothing is taken out or put in</source>
        <translation>假治疗：照样做出活检和注射的动作，但不取组织，也不注射</translation>
    </message>
    <message>
        <source>A set of events, counted over time; our source does not list them. For an early approval in the USA, the yearly change of eGFR is looked at first.</source>
        <translation>一段时间内发生的几类事件，所用资料没有列出是哪些。若在美国申请提前获批，先看eGFR每年的变化。</translation>
    </message>
    <message>
        <source>Up to about 5 years</source>
        <translation>最长约5年</translation>
    </message>
    <message>
        <source>The trial is registered. In January 2026 it was recruiting, and the registry had no result.</source>
        <translation>试验已经登记。2026年1月仍在招募，登记网站上还没有结果。</translation>
    </message>
    <message>
        <source>The maker expects a first result between April and June 2027.</source>
        <translation>制造商预计，2027年4月至6月会有第一批结果。</translation>
    </message>
    <message>
        <source>Until then, nothing can be said about benefit or harm.</source>
        <translation>在那之前，有益还是有害，都不能下结论。</translation>
    </message>
    <message>
        <source>The control group gets a sham treatment. So people do not know whether they got cells. This makes the comparison fair.</source>
        <translation>对照组接受假治疗。患者不知道自己有没有接受细胞，这样比较才公平。</translation>
    </message>
    <message>
        <source>A registered trial asks a question. Until it has a result, it cannot tell whether the cells help or harm.</source>
        <translation>登记的试验只是提出问题。没有结果，就不能说明细胞有益还是有害。</translation>
    </message>
    <message>
        <source>A registered trial is not an approved treatment.</source>
        <translation>试验登记了，不等于疗法获批。</translation>
    </message>
    <message>
        <source>A slower fall of eGFR does not yet prove that people need dialysis later. Only the full result can show this.</source>
        <translation>eGFR下降变慢，还不能证明会更晚透析。这要看完整的结果。</translation>
    </message>
    <message>
        <source>Nobody in it is on dialysis. So it will not tell about people on dialysis.</source>
        <translation>参加的人都没有透析，所以试验不能说明透析患者的情况。</translation>
    </message>
    <message>
        <source>ProKidney, the maker of the cells</source>
        <translation>ProKidney（细胞制造商）</translation>
    </message>
    <message>
        <source>Do a person’s own kidney cells slow CKD more than a sham treatment?</source>
        <translation>自己的肾细胞对比假治疗：能减慢慢性肾脏病吗？</translation>
    </message>
    <message>
        <source>This trial has no result yet. In an earlier study of these cells in 10 people, two had bleeding after the procedure, and two died later: one with COVID-19, one of a heart attack.</source>
        <translation>本试验还没有结果。较早一项研究有10人用过这种细胞，两人操作后出血。后来有两人死亡，一人与新冠有关，一人死于心肌梗死。</translation>
    </message>
</context>
<context>
    <name>studies/nct06969807</name>
    <message>
        <source>Does amimestrocel help in diabetic kidney disease?</source>
        <translation>艾米迈托赛对糖尿病肾脏病有帮助吗？</translation>
    </message>
    <message>
        <source>This registered phase 2 trial plans to give amimestrocel, an umbilical-cord MSC drug, to 120 people with diabetic kidney disease. It has no control group, so even a good result will not prove a benefit. We found no result yet.</source>
        <translation>这项已登记的2期试验，计划让120名糖尿病肾脏病患者使用艾米迈托赛（一种脐带间充质干细胞药）。试验没有对照组，即使结果好，也不能证明有好处。我们还没有查到结果。</translation>
    </message>
    <message>
        <source>Diabetic kidney disease with type 2 diabetes and much protein in the urine</source>
        <translation>2型糖尿病合并糖尿病肾脏病，尿蛋白很多</translation>
    </message>
    <message>
        <source>It takes people of 45 to 80. A sample of the kidney must show the disease. They need an eGFR of 20 or more, and lose at least 3.5 g of protein a day in the urine.</source>
        <translation>参加者须为45至80岁，经肾活检确诊，eGFR不低于20。每天从尿中排出的蛋白至少3.5 g。</translation>
    </message>
    <message>
        <source>Amimestrocel, a drug made of umbilical-cord MSC, into a vein 8 times, with standard treatment</source>
        <translation>艾米迈托赛（脐带间充质干细胞药），静脉输注8次，加标准治疗</translation>
    </message>
    <message>
        <source>1 million (1×10⁶) cells per kg of body weight on days 1, 14 and 28; then 1.5 million (1.5×10⁶) in weeks 8, 12, 16, 20 and 24</source>
        <translation>第1、14、28天，每公斤体重100万个（1×10⁶）细胞。第8、12、16、20、24周，每公斤体重150万个（1.5×10⁶）细胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Protein in the urine and eGFR, after 28 weeks</source>
        <translation>28周后的尿蛋白和eGFR</translation>
    </message>
    <message>
        <source>28 weeks, then up to 24 months after the cells</source>
        <translation>28周，之后随访到给药后24个月</translation>
    </message>
    <message>
        <source>The trial is registered and was taking people in when the entry was updated in September 2025. We found no result yet.</source>
        <translation>试验已经登记，条目在2025年9月更新时正在招募患者。我们还没有查到结果。</translation>
    </message>
    <message>
        <source>China gave this drug conditional approval for acute GVHD, in people aged 14 or more. The approval is not for kidney disease.</source>
        <translation>中国附条件批准这种药，用于治疗14岁及以上患者的急性移植物抗宿主病。获批的用途不包括肾病。</translation>
    </message>
    <message>
        <source>So for the kidneys it is still being tested.</source>
        <translation>所以，对肾脏来说，这种药还在试验中。</translation>
    </message>
    <message>
        <source>The same drug is being tested in 50 people with AKI (NCT06954740). That trial has no control group either.</source>
        <translation>同一种药也在50名急性肾损伤患者中试验（NCT06954740）。那项试验同样没有对照组。</translation>
    </message>
    <message>
        <source>There is no control group, and everyone knows what is given. So even a good result will not prove a benefit.</source>
        <translation>试验没有对照组，用了什么药，大家都知道。所以即使结果好，也不能证明有好处。</translation>
    </message>
    <message>
        <source>A registered trial is a question, not an answer. It cannot tell whether the drug helps.</source>
        <translation>登记的试验只是提出问题，还不是答案。这种药有没有帮助，现在还不能说明。</translation>
    </message>
    <message>
        <source>It cannot tell whether the drug is safe for sick kidneys.</source>
        <translation>这种药对有病的肾脏是否安全，这项试验的登记不能说明。</translation>
    </message>
    <message>
        <source>A drug that is approved for one disease is not proven for another.</source>
        <translation>药物获批用于一种病，不等于对另一种病有效。</translation>
    </message>
    <message>
        <source>The general hospital of China’s army leads the trial.</source>
        <translation>中国人民解放军总医院主持这项试验。</translation>
    </message>
    <message>
        <source>This trial has no result yet. Elsewhere, two people with kidney disease had clots in an arm vein after umbilical-cord MSC.</source>
        <translation>本试验还没有结果。但在别处，两名肾病患者输注脐带间充质干细胞后，手臂静脉出现血栓。</translation>
    </message>
</context>
<context>
    <name>studies/nct07240987</name>
    <message>
        <source>Umbilical-cord MSC in CKD, stage 3 or 4: do they help?</source>
        <translation>脐带间充质干细胞对3期、4期慢性肾脏病有帮助吗？</translation>
    </message>
    <message>
        <source>A trial in China plans to compare umbilical-cord MSC with salt water in 32 people with CKD. The groups are not made by lot. In December 2025 it had not begun.</source>
        <translation>中国的一项试验，计划在32名慢性肾脏病患者中，把脐带间充质干细胞与生理盐水作比较。分组不是随机的。到2025年12月，试验还没有开始。</translation>
    </message>
    <message>
        <source>CKD, stage 3 or 4, from diabetes or high blood pressure</source>
        <translation>慢性肾脏病3期或4期，由糖尿病或高血压引起</translation>
    </message>
    <message>
        <source>The people are 18 or older. A biopsy has shown the cause. Their eGFR is 15 to below 60, and their UACR is above 300 mg/g.</source>
        <translation>年满18岁，病因经肾活检确定。eGFR不低于15、低于60，UACR高于300 mg/g。</translation>
    </message>
    <message>
        <source>Allogeneic umbilical-cord MSC, into a vein</source>
        <translation>他人的脐带间充质干细胞（异体），静脉输注</translation>
    </message>
    <message>
        <source>1 million (1.0×10⁶) cells per kg of body weight</source>
        <translation>每公斤体重100万个（1.0×10⁶）细胞</translation>
    </message>
    <message>
        <source>Salt water (0.9% sodium chloride) as placebo</source>
        <translation>安慰剂：生理盐水（0.9%氯化钠）</translation>
    </message>
    <message>
        <source>Change of eGFR, protein in the urine and UACR</source>
        <translation>eGFR、尿蛋白和UACR的变化</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>The trial is registered. In December 2025 it had not begun. It is to end in August 2027.</source>
        <translation>试验已经登记，2025年12月还没有开始，预计2027年8月结束。</translation>
    </message>
    <message>
        <source>It has a control group with salt water, and people are not to know what they get. But the groups are not made by lot. So they may differ from the start.</source>
        <translation>对照组用生理盐水，患者不应知道自己用的是什么。但分组不是随机的，两组人可能一开始就不一样。</translation>
    </message>
    <message>
        <source>A registered trial asks a question. Until it has a result, it cannot tell whether the cells help or harm.</source>
        <translation>登记的试验只是提出问题。没有结果，就不能说明细胞有益还是有害。</translation>
    </message>
    <message>
        <source>A registered trial is not an approved treatment.</source>
        <translation>试验登记了，不等于疗法获批。</translation>
    </message>
    <message>
        <source>The trial is small. Even its result could leave the question of benefit open.</source>
        <translation>试验规模小，即使有了结果，有没有好处也可能仍不清楚。</translation>
    </message>
    <message>
        <source>It looks at laboratory values. It will not tell whether people stay off dialysis for longer.</source>
        <translation>试验看的是化验指标，能不能推迟透析，不能说明。</translation>
    </message>
    <message>
        <source>This trial has no result yet. Elsewhere, two people with kidney disease had clots in an arm vein after umbilical-cord MSC.</source>
        <translation>本试验还没有结果。但在别处，两名肾病患者输注脐带间充质干细胞后，手臂静脉出现血栓。</translation>
    </message>
    <message>
        <source>A teaching hospital in China is the sponsor.</source>
        <translation>申办方是医院：空军军医大学第一附属医院。</translation>
    </message>
</context>
<context>
    <name>studies/nct07396155</name>
    <message>
        <source>Umbilical-cord MSC put into the kidney in diabetes: are they safe?</source>
        <translation>脐带间充质干细胞注入糖尿病患者的肾脏：安全吗？</translation>
    </message>
    <message>
        <source>A trial in Indonesia puts umbilical-cord MSC straight into the kidney in diabetic kidney disease. It has no control group. In 2026 it was recruiting, with no result.</source>
        <translation>印度尼西亚的一项试验，把脐带间充质干细胞直接注入糖尿病肾脏病患者的肾脏，没有对照组。2026年仍在招募，还没有结果。</translation>
    </message>
    <message>
        <source>Type 2 diabetes with CKD, stage 3 or 4</source>
        <translation>2型糖尿病合并慢性肾脏病3期或4期</translation>
    </message>
    <message>
        <source>We could not read how many people are planned. They are 40 to 65 years old, with an eGFR of 15 to 60 and a UACR of 30 to 3,000 mg/g.</source>
        <translation>计划多少人，所用资料没有说明。年龄40至65岁，eGFR为15至60，UACR为30至3,000 mg/g。</translation>
    </message>
    <message>
        <source>Allogeneic umbilical-cord MSC, injected into the kidney once</source>
        <translation>他人的脐带间充质干细胞（异体），注入肾脏一次</translation>
    </message>
    <message>
        <source>1 million (1×10⁶) cells per kg of body weight</source>
        <translation>每公斤体重100万个（1×10⁶）细胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Safety, how well the kidneys work, and signs of inflammation</source>
        <translation>安全性、肾功能和炎症指标</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>The trial is registered and was recruiting in 2026. There is no result yet.</source>
        <translation>试验已经登记，2026年仍在招募，还没有结果。</translation>
    </message>
    <message>
        <source>It has no control group. So even a good result will not prove a benefit.</source>
        <translation>试验没有对照组，即使结果好，也不能证明有好处。</translation>
    </message>
    <message>
        <source>In another person, blood stem cells were put straight into the kidneys. Growths formed where the cells had gone in.</source>
        <translation>曾有一名患者，肾脏直接注入了造血干细胞。后来，注射处长出肿块。</translation>
    </message>
    <message>
        <source>Those were other cells. But it is a reason to ask how the kidneys will be watched.</source>
        <translation>那是另一种细胞，但提醒我们要问：之后怎样检查肾脏。</translation>
    </message>
    <message>
        <source>A registered trial asks a question. Until it has a result, it cannot tell whether the cells help or harm.</source>
        <translation>登记的试验只是提出问题。没有结果，就不能说明细胞有益还是有害。</translation>
    </message>
    <message>
        <source>A registered trial is not an approved treatment.</source>
        <translation>试验登记了，不等于疗法获批。</translation>
    </message>
    <message>
        <source>Kidney values go up and down by themselves. Without a control group, nobody can tell what the cells did.</source>
        <translation>肾功能指标本来就时高时低。没有对照组，就看不出细胞起了什么作用。</translation>
    </message>
    <message>
        <source>Prodia StemCell, a stem-cell firm in Indonesia, is in charge of the trial.</source>
        <translation>Prodia StemCell（印度尼西亚的干细胞公司）负责这项试验。</translation>
    </message>
</context>
<context>
    <name>studies/nguyen-2024</name>
    <message>
        <source>Injections in Mexico: three infections that are hard to treat</source>
        <translation>在墨西哥注射干细胞：三人感染，难以治疗</translation>
    </message>
    <message>
        <source>In 2022, three people from the USA got injections of embryonic stem cells in Mexico. All three had an infection with a germ that resists many drugs. In two of them, the germs were of one strain.</source>
        <translation>2022年，三名美国患者在墨西哥接受胚胎干细胞注射。三人都发生感染，病菌对多种药物耐药。其中两人的病菌是同一菌株。</translation>
    </message>
    <message>
        <source>Multiple sclerosis (a nerve disease) and joint pain</source>
        <translation>多发性硬化（一种神经疾病）和关节痛</translation>
    </message>
    <message>
        <source>Stem cells from donor embryos, put in with a needle, at clinics in Mexico</source>
        <translation>在墨西哥的诊所注射他人的胚胎干细胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The CDC, the public health agency of the USA, printed this report in May 2024. The three people live in Arizona and Colorado. They had gone to clinics in three cities in Mexico.</source>
        <translation>2024年5月，美国疾病控制与预防中心（CDC）刊登了这份报告。三人住在亚利桑那州和科罗拉多州，去了墨西哥三个城市的诊所。</translation>
    </message>
    <message>
        <source>One person had multiple sclerosis. The cells went into the space around the spinal cord. The other two got injections for joint pain.</source>
        <translation>一人有多发性硬化，细胞注入脊髓周围的腔隙。另外两人因关节痛接受注射。</translation>
    </message>
    <message>
        <source>All three had an infection with Mycobacterium abscessus. This germ resists many drugs and is hard to treat.</source>
        <translation>三人都感染了脓肿分枝杆菌。这种病菌对多种药物耐药，很难治。</translation>
    </message>
    <message>
        <source>In one woman, the germ was in the lining around the brain. This is called meningitis. She had headaches and a fever.</source>
        <translation>一名女性得了脑膜炎，包裹大脑的膜受到感染，有头痛和发热。</translation>
    </message>
    <message>
        <source>When the report came out, all three were still being treated.</source>
        <translation>报告发表时，三人都还在接受治疗。</translation>
    </message>
    <message>
        <source>In two of the three, the germs were of one strain, though the cities lie far apart. So the authors suspect a common source, linked to the cells.</source>
        <translation>其中两人去的城市相距很远，病菌却是同一菌株。因此，作者怀疑有共同来源，与所注射的细胞有关。</translation>
    </message>
    <message>
        <source>Our source does not say how many people went to these clinics. So it cannot tell how often this happens.</source>
        <translation>有多少人去过这些诊所，所用资料没有说明。所以，不知道这种感染有多常见。</translation>
    </message>
    <message>
        <source>A common source is suspected, not proven. It is a reason to take care.</source>
        <translation>共同来源只是怀疑，还没有证实，但提醒我们要小心。</translation>
    </message>
    <message>
        <source>It is not about kidney disease. If you have kidney failure or a transplant, ask your team how well your body can fight such germs.</source>
        <translation>这份报告说的不是肾病。如果您有肾衰竭或做过肾移植，请问医护人员，您的身体抵抗这类病菌的能力怎样。</translation>
    </message>
    <message>
        <source>These were called embryonic stem cells, not MSC. We do not know what was in the injections.</source>
        <translation>注射的据称是胚胎干细胞，不是间充质干细胞。针剂里究竟有什么，我们不知道。</translation>
    </message>
</context>
<context>
    <name>studies/ohtake-2024</name>
    <message>
        <source>Own CD34+ cells into both kidneys: does CKD slow down?</source>
        <translation>自己的CD34阳性细胞注入双肾：慢性肾脏病恶化会变慢吗？</translation>
    </message>
    <message>
        <source>4 people with CKD got their own CD34+ cells into both kidneys, twice, with no control group. The change of eGFR may be due to chance. One person had a fever and bone pain.</source>
        <translation>4名慢性肾脏病患者把自己的CD34阳性细胞注入双肾，共两次，没有对照组。eGFR的变化可能只是偶然。1人有发热和骨痛。</translation>
    </message>
    <message>
        <source>CKD that gets worse, with an eGFR of 15 to 28</source>
        <translation>正在加重的慢性肾脏病，eGFR为15至28</translation>
    </message>
    <message>
        <source>G-CSF for five days, then the person’s own CD34+ cells into the arteries of both kidneys, twice, three months apart</source>
        <translation>先用G-CSF五天。之后，自己的CD34阳性细胞注入双侧肾动脉，共两次，相隔三个月</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Safety, and the change of eGFR</source>
        <translation>安全性，以及eGFR的变化</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6个月</translation>
    </message>
    <message>
        <source>Change of eGFR in one month</source>
        <translation>eGFR一个月的变化</translation>
    </message>
    <message>
        <source>The same 4 people, before the cells and at 6 months. Below zero, eGFR falls. The gap may be due to chance (P = 0.135).</source>
        <translation>同样4人，治疗前与第6个月相比。低于0表示eGFR下降。这个差别可能只是偶然（P = 0.135）。</translation>
    </message>
    <message>
        <source>Before the cells</source>
        <translation>治疗前</translation>
    </message>
    <message>
        <source>Without a control group, nobody can tell what the kidneys would have done without the cells.</source>
        <translation>研究没有对照组。如果不接受细胞治疗，肾脏会怎样，没有人知道。</translation>
    </message>
    <message>
        <source>At 6 months</source>
        <translation>第6个月</translation>
    </message>
    <message>
        <source>Before the cells, eGFR changed by −1.36 ± 1.1 a month. At 6 months it was +0.22 ± 0.71. The gap may be due to chance (P = 0.135). The unit is mL/min/1.73 m².</source>
        <translation>治疗前，eGFR每月变化−1.36±1.1；第6个月为+0.22±0.71。这个差别可能只是偶然（P = 0.135）。单位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>In 3 of the 4 people, eGFR no longer fell.</source>
        <translation>4人中有3人，eGFR不再下降。</translation>
    </message>
    <message>
        <source>Two ultrasound values of the kidney got better (P = 0.004 and P = 0.04). Such values do not tell how people fare.</source>
        <translation>肾脏的两项超声指标改善（P = 0.004和P = 0.04）。这类指标不能说明患者的实际情况。</translation>
    </message>
    <message>
        <source>One of the 4 had a fever for a while after the cells, and bone pain from G-CSF. No severe adverse event was reported.</source>
        <translation>4人中有1人在注入细胞后短暂发热，用G-CSF时有骨痛。没有严重不良事件的报告。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>Fever after the cells</source>
        <translation>注入细胞后发热</translation>
    </message>
    <message>
        <source>Bone pain from G-CSF</source>
        <translation>G-CSF引起骨痛</translation>
    </message>
    <message>
        <source>Severe adverse events</source>
        <translation>严重不良事件</translation>
    </message>
    <message>
        <source>These people were chosen because their kidneys got worse. After a bad time the fall often slows by itself. This is called regression to the mean.</source>
        <translation>选入的都是肾病正在加重的人。加重一段时间后，下降往往会自己变慢，这叫“均值回归”。</translation>
    </message>
    <message>
        <source>The title of the paper speaks of better kidney function. The main test does not show this clearly.</source>
        <translation>论文标题说肾功能改善，但主要指标没有明确显示。</translation>
    </message>
    <message>
        <source>It lasted 6 months. It cannot tell whether people stay off dialysis for longer.</source>
        <translation>研究只有6个月，能不能推迟透析，不能说明。</translation>
    </message>
    <message>
        <source>With CD34+ cells</source>
        <translation>细胞组</translation>
    </message>
</context>
<context>
    <name>studies/packham-2016</name>
    <message>
        <source>Are donor cells safe in diabetic kidney disease?</source>
        <translation>他人的细胞用于糖尿病肾脏病，安全吗？</translation>
    </message>
    <message>
        <source>150 or 300 million cells (150 or 300×10⁶)</source>
        <translation>1.5亿或3亿个细胞（150或300×10⁶）</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>60 weeks</source>
        <translation>60周</translation>
    </message>
    <message>
        <source>Each value is the gap to placebo; above zero is better. The line shows value ± standard error (2.16 and 2.15). We worked out its ends. It is narrower than a 95% interval. So even if it stays above zero, the gap may be due to chance.</source>
        <translation>每个数值是与安慰剂组的差值，高于0较好。线段是数值±标准误（2.16和2.15），两端由我们算出。它比95%置信区间窄。所以，即使线段全在0以上，这个差别也可能只是偶然。</translation>
    </message>
    <message>
        <source>Lower dose</source>
        <translation>低剂量</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>高剂量</translation>
    </message>
    <message>
        <source>Measured GFR with cells, compared with placebo, at 12 weeks</source>
        <translation>第12周：细胞组与安慰剂组的实测肾小球滤过率差值</translation>
    </message>
    <message>
        <source>Each value is the gap to placebo; above zero is better. The line shows value ± standard error (2.75 for both). We worked out its ends. It is narrower than a 95% interval. So even if it stays above zero, the gap may be due to chance.</source>
        <translation>每个数值是与安慰剂组的差值，高于0较好。线段是数值±标准误（两组都是2.75），两端由我们算出。它比95%置信区间窄。所以，即使线段全在0以上，这个差别也可能只是偶然。</translation>
    </message>
    <message>
        <source>The trial looked at safety first. No adverse event was linked to the cells.</source>
        <translation>试验首先看安全性。没有不良事件被判定与细胞有关。</translation>
    </message>
    <message>
        <source>The investigators linked no adverse event to the treatment, mild or serious. None came during the infusion.</source>
        <translation>不良事件不论轻重，研究者都没有判定与治疗有关。输注时也没有出现不良事件。</translation>
    </message>
    <message>
        <source>Such antibodies could make it hard to find a new kidney that fits.</source>
        <translation>有了这类抗体，以后可能更难找到合适的肾。</translation>
    </message>
    <message>
        <source>Had antibodies against the cells of the donor that stayed</source>
        <translation>持续存在的、针对供者组织的抗体</translation>
    </message>
    <message>
        <source>The results for the kidneys are from early on. What we read does not say how the kidneys did at the end.</source>
        <translation>肾脏的结果是早期的。试验结束时肾脏怎样，所用资料没有说明。</translation>
    </message>
    <message>
        <source>This trial cannot tell whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，这项试验不能说明。</translation>
    </message>
    <message>
        <source>The company Mesoblast paid for the trial and was its sponsor.</source>
        <translation>由Mesoblast公司出资并发起。</translation>
    </message>
    <message>
        <source>At 12 weeks, eGFR was higher than with placebo by 4.4 ± 2.16 (lower dose) and 1.6 ± 2.15 (higher dose). The ± is the standard error. The unit is mL/min/1.73 m².</source>
        <translation>第12周时，eGFR比安慰剂组高：低剂量组高4.4 ± 2.16，高剂量组高1.6 ± 2.15。±后面是标准误。单位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>Measured GFR, a more exact test, was higher than with placebo by 4.1 ± 2.75 (lower dose) and 3.9 ± 2.75 (higher dose). The unit is the same.</source>
        <translation>实测肾小球滤过率更准确，也比安慰剂组高：低剂量组高4.1 ± 2.75，高剂量组高3.9 ± 2.75。单位相同。</translation>
    </message>
    <message>
        <source>Rexlemestrocel-L, once into a vein. It is made of allogeneic cells, the forerunners of MSC.</source>
        <translation>rexlemestrocel-L（用他人的间充质前体细胞制成，异体），静脉输注一次</translation>
    </message>
    <message>
        <source>In this blinded, randomised trial, three groups of 10 people with diabetic kidney disease got placebo or one of two doses of donor cells. No adverse event was linked to the cells; the gains in kidney tests were only “trends”.</source>
        <translation>这项随机、双盲试验有三组糖尿病肾脏病患者，每组10人。两组接受不同剂量的他人细胞，一组用安慰剂。没有不良事件被判定与细胞有关。肾功能指标的改善只是“趋势”。</translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic kidney disease and an eGFR of 20 to 50</source>
        <translation>2型糖尿病合并糖尿病肾脏病，eGFR为20至50</translation>
    </message>
    <message>
        <source>10 people got the lower dose, 10 the higher dose and 10 placebo, in 3 centres in Australia. In each of two steps, 2 got cells for each 1 with placebo. All 30 stayed to the end.</source>
        <translation>低剂量组10人，高剂量组10人，安慰剂组10人。试验在澳大利亚3个中心分两步进行，每步接受细胞与安慰剂的人数为2比1。30人都完成了试验。</translation>
    </message>
    <message>
        <source>eGFR with cells, compared with placebo, at 12 weeks</source>
        <translation>第12周：细胞组与安慰剂组的eGFR差值</translation>
    </message>
    <message>
        <source>The paper calls these gains “trends”.</source>
        <translation>论文把这些改善称为“趋势”。</translation>
    </message>
    <message>
        <source>A trend is a sign, not proof. It may be due to chance.</source>
        <translation>趋势只是迹象，不是证明，可能只是偶然。</translation>
    </message>
    <message>
        <source>The higher dose did not bring the larger gain.</source>
        <translation>剂量高的一组，改善并没有更大。</translation>
    </message>
    <message>
        <source>Nobody had antibodies (anti-HLA) that stayed. These are signs that the body fights the tissue of the donor.</source>
        <translation>没有人持续出现针对供者组织的抗体（抗HLA）。</translation>
    </message>
    <message>
        <source>People did fall ill in the 60 weeks. A later review lists infections, a heart attack, heart failure, bleeding in the gut and tissue that died, among others. It does not say in which group.</source>
        <translation>60周里，确实有人生病。后来的综述列出了感染、心肌梗死、心力衰竭、消化道出血和坏疽等，没有说明在哪一组。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>Adverse event linked to the treatment</source>
        <translation>被判定与治疗有关的不良事件</translation>
    </message>
    <message>
        <source>The groups are very small. A real effect, good or bad, could be missed.</source>
        <translation>每组人数非常少。真正的效果，不论好坏，都可能看不出来。</translation>
    </message>
    <message>
        <source>The company Mesoblast paid for the trial. Who pays may sway how results are told.</source>
        <translation>试验由Mesoblast公司出资。出资的公司可能影响结果的写法。</translation>
    </message>
</context>
<context>
    <name>studies/perico-2023</name>
    <message>
        <source>Are donor bone-marrow cells safe in diabetic kidney disease?</source>
        <translation>取自他人骨髓的细胞，用于糖尿病肾脏病安全吗？</translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic kidney disease that gets worse</source>
        <translation>2型糖尿病，糖尿病肾脏病正在加重</translation>
    </message>
    <message>
        <source>ORBCEL-M: allogeneic MSC from bone marrow, picked by a marker (CD362), into a vein</source>
        <translation>ORBCEL-M：他人骨髓的间充质干细胞（异体，按CD362挑选），静脉输注</translation>
    </message>
    <message>
        <source>80 million (80×10⁶) cells, once</source>
        <translation>8,000万个（80×10⁶）细胞，用一次</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18个月</translation>
    </message>
    <message>
        <source>Measured GFR is a direct test of how the kidneys clean the blood. eGFR is worked out from a blood test.</source>
        <translation>实测肾小球滤过率，是直接测量肾脏过滤血液的能力。eGFR是用血液检查推算的。</translation>
    </message>
    <message>
        <source>The yearly loss of eGFR (median) was lower with cells than with placebo.</source>
        <translation>eGFR每年下降幅度的中位数，细胞组比安慰剂组小。</translation>
    </message>
    <message>
        <source>A company press release says that chance alone would not often give such a gap. But with so few people it cannot be ruled out.</source>
        <translation>公司新闻稿表示，单凭偶然，很少出现这样的差别。但人数这么少，不能排除偶然。</translation>
    </message>
    <message>
        <source>A trial database later called the trial “terminated” (ended early). It lists 29 people enrolled, of 48 planned.</source>
        <translation>试验数据库后来把这项试验标为“终止”（提前结束）。原计划48人，入组29人。</translation>
    </message>
    <message>
        <source>2 people who got cells died. Both deaths were judged not to come from the cells.</source>
        <translation>细胞组有2人死亡，都被判定与细胞无关。</translation>
    </message>
    <message>
        <source>At the start, nobody had antibodies (anti-HLA). These are signs that the body fights the tissue of other people.</source>
        <translation>开始时，没有人有针对他人组织的抗体（抗HLA）。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞组</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂组</translation>
    </message>
    <message>
        <source>The airways got tight (bronchospasm)</source>
        <translation>输注时气道变窄（支气管痉挛）</translation>
    </message>
    <message>
        <source>Only 4 people got placebo. One of them can change the result.</source>
        <translation>安慰剂组只有4人，其中一个人就可能改变结果。</translation>
    </message>
    <message>
        <source>We have not seen how large the loss of eGFR was in each group. So we cannot say how big the gap was.</source>
        <translation>eGFR每年下降多少，我们没有看到数值，所以不知道差别有多大。</translation>
    </message>
    <message>
        <source>This trial cannot tell whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，这项试验不能说明。</translation>
    </message>
    <message>
        <source>The paper calls the treatment safe.</source>
        <translation>论文说这种治疗是安全的。</translation>
    </message>
    <message>
        <source>12 people got cells, and 4 got placebo, in 3 centres in Europe. This is the first group, with the lowest dose.</source>
        <translation>细胞组12人，安慰剂组4人，在欧洲3个中心进行。这是第一批人，剂量最低。</translation>
    </message>
    <message>
        <source>Placebo; neither patients nor doctors knew who got what</source>
        <translation>安慰剂，患者和医生都不知道谁用了什么</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>One person with placebo had a reaction to the infusion: the airways tightened (bronchospasm). It soon passed.</source>
        <translation>安慰剂组有1人在输注时支气管痉挛（气道变窄），很快就好了。</translation>
    </message>
    <message>
        <source>After that, no serious adverse event was linked to the treatment.</source>
        <translation>此后，没有严重不良事件被判定与治疗有关。</translation>
    </message>
    <message>
        <source>Such antibodies could make it hard to find a new kidney that fits.</source>
        <translation>有了这类抗体，以后可能更难找到合适的肾。</translation>
    </message>
    <message>
        <source>Our copy of the summary is cut off in a sentence about one more person who got cells.</source>
        <translation>我们看到的摘要，有一句话不完整。那句话说的是细胞组的另一名患者。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>Died (judged not linked to the cells)</source>
        <translation>死亡（判定与细胞无关）</translation>
    </message>
    <message>
        <source>The summary tells of this in one group only.</source>
        <translation>摘要只提到其中一组有这种情况。</translation>
    </message>
    <message>
        <source>Later serious adverse event linked to the treatment</source>
        <translation>此后被判定与治疗有关的严重不良事件</translation>
    </message>
    <message>
        <source>We have seen the result of the lowest dose only. What we read does not say why the trial ended, or how the other people did.</source>
        <translation>我们只看到最低剂量的结果。试验为什么终止，其他人怎样，所用资料没有说明。</translation>
    </message>
    <message>
        <source>The European Union paid for the trial (programme Horizon 2020).</source>
        <translation>由欧盟出资（“地平线2020”计划）。</translation>
    </message>
    <message>
        <source>One author works for Orbsen Therapeutics, the company behind the cells. We have not seen what the authors themselves declare.</source>
        <translation>一名作者在Orbsen公司工作，细胞由这家公司研发。作者自己怎样声明，我们没有看到。</translation>
    </message>
    <message>
        <source>In this blinded, randomised trial (NEPHSTROM), 12 people got donor cells and 4 got placebo. Measured GFR (how well the kidneys clean the blood) did not clearly differ; only the yearly loss of eGFR was lower with cells. Two people with cells died; this was judged not linked to the cells.</source>
        <translation>这项随机、双盲试验（NEPHSTROM）中，12人接受他人的细胞，4人用安慰剂。实测肾小球滤过率没有明确差别，只有eGFR每年的下降幅度，细胞组较小。细胞组有2人死亡，被判定与细胞无关。</translation>
    </message>
    <message>
        <source>Measured GFR did not clearly differ between cells and placebo.</source>
        <translation>实测肾小球滤过率，细胞组与安慰剂组没有明确差别。</translation>
    </message>
</context>
<context>
    <name>studies/regen-007-2025</name>
    <message>
        <source>A person’s own kidney cells put back: does CKD slow down?</source>
        <translation>自己的肾细胞培养后注回：慢性肾脏病恶化会变慢吗？</translation>
    </message>
    <message>
        <source>In this trial (REGEN-007), 49 people with diabetes and CKD got cells grown from their own kidneys. Afterwards eGFR fell more slowly, clearly so in one of two groups. But nobody went without the cells.</source>
        <translation>这项试验（REGEN-007）中，49名糖尿病合并慢性肾脏病的患者，接受了用自己的肾细胞培养的细胞。之后，eGFR下降变慢，但两组中只有一组变化明确。所有人都接受了细胞治疗，没有人可作对照。</translation>
    </message>
    <message>
        <source>Diabetes and CKD, with an eGFR of 20 to 50</source>
        <translation>糖尿病合并慢性肾脏病，eGFR为20至50</translation>
    </message>
    <message>
        <source>53 people were put into two groups by lot. 49 of them got at least one injection. Since both groups got the cells, we show the trial as one without a control group.</source>
        <translation>53人随机分成两组，其中49人至少注射过一次。两组都接受了细胞，所以我们把它列为没有对照组的试验。</translation>
    </message>
    <message>
        <source>Rilparencel: cells from a kidney biopsy, grown and then injected into the kidney</source>
        <translation>Rilparencel：取自肾活检的细胞，培养后注入肾脏</translation>
    </message>
    <message>
        <source>None: both groups got the cells</source>
        <translation>无：两组都接受了细胞</translation>
    </message>
    <message>
        <source>The yearly change of eGFR, before and after; adverse events from the cells or the procedure</source>
        <translation>eGFR每年变化，治疗前后相比；细胞或操作引起的不良事件</translation>
    </message>
    <message>
        <source>Up to 18 months after the last injection</source>
        <translation>最后一次注射后最多18个月</translation>
    </message>
    <message>
        <source>Change of eGFR in one year</source>
        <translation>eGFR一年的变化</translation>
    </message>
    <message>
        <source>Below zero, eGFR falls. The line shows the value ± standard error, as printed; we worked out its ends. Before and after are the same people, so this is not a comparison with people who went without cells.</source>
        <translation>低于0表示eGFR下降。线段是数值±标准误（原文数值），两端由我们算出。前后是同一批人，并不是与没有接受细胞治疗的人相比。</translation>
    </message>
    <message>
        <source>Two injections, before</source>
        <translation>两次注射组，治疗前</translation>
    </message>
    <message>
        <source>Two injections, after</source>
        <translation>两次注射组，治疗后</translation>
    </message>
    <message>
        <source>One or two, before</source>
        <translation>一至两次组，治疗前</translation>
    </message>
    <message>
        <source>One or two, after</source>
        <translation>一至两次组，治疗后</translation>
    </message>
    <message>
        <source>One group got two injections, three months apart, one into each kidney. The other group got one injection, and a second one only if the kidneys got worse.</source>
        <translation>一组注射两次，相隔三个月，左右肾各一次。另一组先注射一次，肾病加重时才注射第二次。</translation>
    </message>
    <message>
        <source>With two injections, eGFR fell by 5.84 a year before and by 1.27 a year after. The gap is 4.57 (95% CI 1.95 to 7.18). The unit is mL/min/1.73 m².</source>
        <translation>两次注射组，eGFR每年下降的幅度，治疗前为5.84，治疗后为1.27，相差4.57（95% CI 1.95至7.18）。单位是mL/min/1.73 m²。</translation>
    </message>
    <message>
        <source>In the other group, eGFR fell by 3.40 a year before and by 1.71 a year after. This gap may be due to chance (P = 0.085).</source>
        <translation>另一组，eGFR每年下降的幅度，治疗前为3.40，治疗后为1.71。这个差别可能只是偶然（P = 0.085）。</translation>
    </message>
    <message>
        <source>In this other group, 15 of 25 people got a second injection because their kidneys got worse.</source>
        <translation>这一组的25人中，有15人因肾病加重，注射了第二次。</translation>
    </message>
    <message>
        <source>Each person needs a biopsy of the kidney first, and later needles into the kidney for the cells.</source>
        <translation>每个人都要先做肾活检，之后还要用针把细胞注入肾脏。</translation>
    </message>
    <message>
        <source>In an earlier study of these cells in 10 people, two had bleeding after the procedure, and two died later: one with COVID-19, one of a heart attack.</source>
        <translation>较早一项研究有10人接受过这种细胞，两人操作后出血。后来有两人死亡，一人感染新冠，一人死于心肌梗死。</translation>
    </message>
    <message>
        <source>The maker says that no serious adverse event was linked to the cells in REGEN-007.</source>
        <translation>制造商说，REGEN-007中没有严重不良事件被判定与细胞有关。</translation>
    </message>
    <message>
        <source>What we read of the paper ends before its adverse events. So we cannot count them.</source>
        <translation>我们读到的论文内容不完整，缺少不良事件部分。所以，无法列出数目。</translation>
    </message>
    <message>
        <source>There was no untreated control group. Nobody can tell what the kidneys would have done without the cells.</source>
        <translation>试验没有不治疗的对照组。如果不接受细胞治疗，肾脏会怎样，没有人知道。</translation>
    </message>
    <message>
        <source>People often join a trial just when their kidneys have got worse fast. Later the loss often slows by itself. This is called regression to the mean.</source>
        <translation>很多人正是在肾病加重得快的时候入组的。之后，下降往往会自己变慢，这叫“均值回归”。</translation>
    </message>
    <message>
        <source>The group with two injections had lost more eGFR per year before the cells (5.84 against 3.40). So it also had more room to slow down by itself.</source>
        <translation>治疗前，两次注射组的eGFR每年下降得更多（5.84，另一组3.40）。所以，自己变慢的余地也更大。</translation>
    </message>
    <message>
        <source>We could not read whether other drugs were begun or changed in the same time.</source>
        <translation>同一时期有没有开始用或更换其他药物，所用资料没有说明。</translation>
    </message>
    <message>
        <source>Nobody was on dialysis. So it cannot tell whether people on dialysis are helped, or whether others stay off it for longer.</source>
        <translation>没有人在透析。所以，细胞对透析患者有没有帮助，能不能推迟透析，试验都不能说明。</translation>
    </message>
    <message>
        <source>These are kidney cells, not MSC. The result does not hold for MSC.</source>
        <translation>这里用的是肾细胞，不是间充质干细胞。结果不能套用到间充质干细胞上。</translation>
    </message>
    <message>
        <source>ProKidney, the maker of the cells, is the sponsor.</source>
        <translation>ProKidney（细胞制造商）是申办方。</translation>
    </message>
    <message>
        <source>The head of ProKidney is one of the authors.</source>
        <translation>ProKidney的负责人是作者之一。</translation>
    </message>
</context>
<context>
    <name>studies/saad-2017</name>
    <message>
        <source>3 months</source>
        <translation>3个月</translation>
    </message>
    <message>
        <source>Narrowed kidney arteries: do cells from a patient’s own fat help?</source>
        <translation>肾动脉狭窄：取自本人脂肪的细胞有帮助吗？</translation>
    </message>
    <message>
        <source>Renovascular disease (narrowed kidney arteries)</source>
        <translation>肾血管病（肾动脉狭窄）</translation>
    </message>
    <message>
        <source>100,000 or 250,000 (1.0 or 2.5×10⁵) cells per kg of body weight</source>
        <translation>每公斤体重10万或25万个（1.0或2.5×10⁵）细胞</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>治疗前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>治疗后</translation>
    </message>
    <message>
        <source>In this study, 14 people got MSC from their own fat and drugs, and 14 similar people got drugs only; lots were not drawn. Blood flow rose in the treated kidney with the cells and did not change with drugs only. But it also rose in the other kidney.</source>
        <translation>这项研究中，14人接受取自本人脂肪的间充质干细胞，也用药物。另有14名情况相近的人只用药物，不是随机分组。细胞组治疗侧肾脏的血流量升高，药物组没有变化。但细胞组的另一侧肾脏，血流量也升高了。</translation>
    </message>
    <message>
        <source>14 people got cells and drugs, and 14 got drugs only. They were matched for age, kidney function and the narrowing of the artery.</source>
        <translation>14人接受细胞，也用药物；另14人只用药物。两组的年龄、肾功能和动脉狭窄程度相近（匹配）。</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, once, into the artery of the narrowed kidney, with standard drugs</source>
        <translation>取自本人脂肪的间充质干细胞，注入狭窄侧肾动脉一次。另加标准药物</translation>
    </message>
    <message>
        <source>Standard drugs only, in matched (similar) people, not chosen by lot</source>
        <translation>只用标准药物的匹配对照（情况相近的人）；不是随机分组</translation>
    </message>
    <message>
        <source>Blood flow in the treated kidney, with cells</source>
        <translation>细胞组：治疗侧肾脏的血流量</translation>
    </message>
    <message>
        <source>Before and 3 months after the cells (P = 0.01). With drugs only, blood flow did not change.</source>
        <translation>治疗前与治疗后3个月比较（P = 0.01）。药物组的血流量没有变化。</translation>
    </message>
    <message>
        <source>Blood flow in the other kidney, with cells</source>
        <translation>细胞组：另一侧肾脏的血流量</translation>
    </message>
    <message>
        <source>The cells did not go into this kidney, but blood flow rose here too (P = 0.01).</source>
        <translation>细胞没有注入这一侧，血流量却也升高了（P = 0.01）。</translation>
    </message>
    <message>
        <source>Treated kidney: tissue that lacks oxygen, with cells</source>
        <translation>细胞组：治疗侧肾脏缺氧的组织</translation>
    </message>
    <message>
        <source>Before and 3 months after the cells (P = 0.04). The lines show the middle half of the people.</source>
        <translation>治疗前与治疗后3个月比较（P = 0.04）。线段表示居中的一半人。</translation>
    </message>
    <message>
        <source>With the cells, blood flow in the treated kidney rose from 151.8 to 185.5 mL/min (P = 0.01).</source>
        <translation>细胞组治疗侧肾脏的血流量，从151.8升到185.5 mL/min（P = 0.01）。</translation>
    </message>
    <message>
        <source>With drugs only, blood flow did not change.</source>
        <translation>药物组的血流量没有变化。</translation>
    </message>
    <message>
        <source>With the cells, blood flow also rose in the other kidney: from 212.7 to 271.8 mL/min (P = 0.01). The cells had not gone into it.</source>
        <translation>细胞组另一侧肾脏的血流量也升高，从212.7升到271.8 mL/min（P = 0.01）。那一侧并没有注入细胞。</translation>
    </message>
    <message>
        <source>Tissue that lacks oxygen (hypoxia) fell from 12.1% to 6.8% with the cells (P = 0.04).</source>
        <translation>细胞组缺氧的组织，从12.1%降到6.8%（P = 0.04）。</translation>
    </message>
    <message>
        <source>With drugs only, it did not fall. We read that in a short report on this study.</source>
        <translation>药物组缺氧的组织没有减少，这一点见于一篇简评。</translation>
    </message>
    <message>
        <source>GFR (how well a kidney cleans the blood) was measured for one kidney alone. It stayed stable with the cells (3%) and fell with drugs only (24%); P = 0.04. The minus signs are damaged in our copy.</source>
        <translation>肾小球滤过率反映肾脏过滤血液的能力，这里只测了一侧肾。细胞组保持稳定（3%），药物组下降（24%），P = 0.04。我们看到的文本里，负号已经损坏。</translation>
    </message>
    <message>
        <source>The paper says that the cells were well tolerated. We found no count of adverse events in either group.</source>
        <translation>论文说，细胞组耐受良好。两组的不良事件各有多少，我们没有查到。</translation>
    </message>
    <message>
        <source>A short report on this study says that the cells had no bad effects.</source>
        <translation>一篇简评说，细胞没有造成不良影响。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>The groups were not chosen by lot, and drugs only is not a placebo. Both can sway the result.</source>
        <translation>这项研究没有随机分组，对照组也没有用安慰剂。这两点都可能影响结果。</translation>
    </message>
    <message>
        <source>Blood flow also rose in the kidney that got no cells. So something else than the cells may have changed it.</source>
        <translation>没有注入细胞的那一侧，血流量也升高了。所以，变化可能另有原因。</translation>
    </message>
    <message>
        <source>It was a small, short study. Harm that comes late could be missed.</source>
        <translation>这项研究规模小，时间也短，较晚出现的伤害可能发现不了。</translation>
    </message>
    <message>
        <source>Nobody can tell from it whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，从中看不出来。</translation>
    </message>
</context>
<context>
    <name>studies/smart-c-2022</name>
    <message>
        <source>What do all large trials of SGLT2 inhibitors say together?</source>
        <translation>SGLT2抑制剂的大型试验合起来说明什么？</translation>
    </message>
    <message>
        <source>CKD, heart failure, or type 2 diabetes with a high risk for the heart</source>
        <translation>慢性肾脏病、心力衰竭，或心脏风险高的2型糖尿病</translation>
    </message>
    <message>
        <source>15,605 of them had no diabetes. Mean eGFR of the trials: 37 to 85. Four of the 13 trials were in CKD.</source>
        <translation>其中15,605人没有糖尿病。各试验的平均eGFR为37至85。13项试验中，4项针对慢性肾脏病。</translation>
    </message>
    <message>
        <source>An SGLT2 inhibitor (a pill), added to usual care</source>
        <translation>在常规治疗之外，加用SGLT2抑制剂（口服药）</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>Kidney disease that got worse: half of the eGFR or more lost for good, kidney failure, or death from kidney failure. AKI, deaths, and hospital care for heart failure were counted too.</source>
        <translation>肾病恶化：eGFR持续失去一半或更多，肾衰竭，或死于肾衰竭。还统计急性肾损伤、死亡和因心力衰竭住院。</translation>
    </message>
    <message>
        <source>Below 1 means that it came less often with the drug. The range does not reach 1, so chance alone is unlikely.</source>
        <translation>低于1，表示用药的人较少发生。范围没有到1，不太可能只是偶然。</translation>
    </message>
    <message>
        <source>Kidney disease got worse</source>
        <translation>肾病恶化</translation>
    </message>
    <message>
        <source>AKI</source>
        <translation>急性肾损伤</translation>
    </message>
    <message>
        <source>Death from heart or blood vessels, or hospital for heart failure</source>
        <translation>死于心脏、血管疾病，或因心力衰竭住院</translation>
    </message>
    <message>
        <source>From another review: 8 trials, 26,106 people with diabetic kidney disease. Above 1 means more often with the drug.</source>
        <translation>来自另一篇综述：8项试验，26,106名糖尿病肾脏病患者。高于1，表示用药的人较常发生。</translation>
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
        <translation>用药的人肾病恶化较少，风险低37%，有无糖尿病都差不多。</translation>
    </message>
    <message>
        <source>AKI was also less common: the risk was 23% lower.</source>
        <translation>急性肾损伤也较少，风险低23%。</translation>
    </message>
    <message>
        <source>A newer review by the same group puts it in numbers. Of 1,000 people in one year, about 15 fewer got worse if they had diabetes, and about 14 fewer if not.</source>
        <translation>同一批作者的新综述给出了数字：每1,000人一年里，有糖尿病的人约少15人恶化。没有糖尿病的人约少14人。</translation>
    </message>
    <message>
        <source>In that review, about 29 to 34 fewer stays in hospital came per 1,000 people in one year.</source>
        <translation>在那篇综述里，每1,000人一年约少住院29至34次。</translation>
    </message>
    <message>
        <source>Fungal infection of the genitals: about 4 times as common in men (3.89), and 2.5 times in women (2.50).</source>
        <translation>生殖器真菌感染较多。男性约为4倍（比值3.89），女性约为2.5倍（比值2.50）。</translation>
    </message>
    <message>
        <source>Rare but dangerous: a build-up of acid in the blood (ketoacidosis), mostly in people with diabetes. Risk is higher when ill with fever, when eating little, and around surgery.</source>
        <translation>少见但危险：血液里积聚过多的酸（酮症酸中毒），多见于糖尿病患者。发热生病、进食少和手术前后，风险较高。</translation>
    </message>
    <message>
        <source>The FDA says: stop it at least 3 days before planned surgery. Ask your team when to stop and start again.</source>
        <translation>美国FDA说：计划好的手术前，至少停药3天。何时停、何时再用，请问医护人员。</translation>
    </message>
    <message>
        <source>Earlier trials left out people on dialysis and with a kidney transplant. One trial now tests this: NCT05374291.</source>
        <translation>以前的试验不包括透析患者和肾移植者。现在有一项试验在研究：NCT05374291。</translation>
    </message>
    <message>
        <source>A ratio does not tell how many people are helped. That depends on how high the risk is at the start.</source>
        <translation>比值不能说明帮到多少人，这取决于原来的风险有多高。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>To slow a disease is not to heal it. The drug does not make damaged kidneys new.</source>
        <translation>减慢恶化不等于治愈，药物不能让受损的肾脏恢复如初。</translation>
    </message>
    <message>
        <source>This review pooled 13 large blinded trials with 90,413 people. With an SGLT2 inhibitor, kidney disease got worse less often (ratio 0.63), with and without diabetes, and AKI was less common. Fungal infections were more common.</source>
        <translation>这篇综述汇总了13项大型双盲试验，共90,413人。用SGLT2抑制剂的人，肾病恶化较少（比值0.63），有无糖尿病都是这样。急性肾损伤也较少，真菌感染较多。</translation>
    </message>
    <message>
        <source>Against placebo: benefits</source>
        <translation>与安慰剂相比：好处</translation>
    </message>
    <message>
        <source>Fungal infection of the genitals: how much more often it came with the drug</source>
        <translation>与安慰剂相比：用药的人生殖器真菌感染多多少</translation>
    </message>
    <message>
        <source>The paper counts ketoacidosis and amputation. We could not read those parts of it.</source>
        <translation>论文统计了酮症酸中毒和截肢，但那几部分我们没有读到。</translation>
    </message>
    <message>
        <source>In the first 2 months, the eGFR dipped by 2.12 mL/min/1.73 m² more than with placebo in one trial. After that, it fell more slowly.</source>
        <translation>一项试验中，头2个月，用药组的eGFR比安慰剂组多降2.12 mL/min/1.73 m²。之后下降较慢。</translation>
    </message>
</context>
<context>
    <name>studies/sun-2018</name>
    <message>
        <source>Umbilical-cord MSC at a kidney transplant: does the new kidney do better?</source>
        <translation>肾移植时输注脐带间充质干细胞：移植肾会更好吗？</translation>
    </message>
    <message>
        <source>21 people got cells, 21 did not.</source>
        <translation>21人接受细胞治疗，21人没有。</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, first into a vein, then into the artery of the new kidney</source>
        <translation>脐带间充质干细胞，先静脉输注，再注入移植肾动脉</translation>
    </message>
    <message>
        <source>2 million (2×10⁶) cells per kg of weight into the vein, then 5 million (5×10⁶) into the artery</source>
        <translation>静脉：每公斤体重200万个（2×10⁶）细胞；动脉：500万个（5×10⁶）细胞</translation>
    </message>
    <message>
        <source>The same usual treatment, without cells</source>
        <translation>同样的常规治疗，不输注细胞</translation>
    </message>
    <message>
        <source>Late start of the new kidney, and acute rejection</source>
        <translation>移植肾功能延迟恢复，以及急性排斥</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>Late start of the new kidney</source>
        <translation>移植肾功能延迟恢复</translation>
    </message>
    <message>
        <source>The gap may be due to chance (P = 0.13).</source>
        <translation>这个差别可能只是偶然（P = 0.13）。</translation>
    </message>
    <message>
        <source>Had a late start</source>
        <translation>功能延迟恢复</translation>
    </message>
    <message>
        <source>With MSC</source>
        <translation>细胞组</translation>
    </message>
    <message>
        <source>Without MSC</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Acute rejection</source>
        <translation>急性排斥反应</translation>
    </message>
    <message>
        <source>The gap may be due to chance (P = 0.61).</source>
        <translation>这个差别可能只是偶然（P = 0.61）。</translation>
    </message>
    <message>
        <source>Had acute rejection</source>
        <translation>发生急性排斥</translation>
    </message>
    <message>
        <source>A late start of the new kidney came in 9.5% with cells and in 33.3% without. The gap may be due to chance (P = 0.13).</source>
        <translation>移植肾功能延迟恢复的人，细胞组占9.5%，对照组占33.3%。这个差别可能只是偶然（P = 0.13）。</translation>
    </message>
    <message>
        <source>Acute rejection came in 14.3% with cells and in 4.8% without. This gap may be due to chance too (P = 0.61).</source>
        <translation>发生急性排斥的人，细胞组占14.3%，对照组占4.8%。这个差别也可能只是偶然（P = 0.61）。</translation>
    </message>
    <message>
        <source>eGFR was alike in both groups (P = 0.88). So was the survival of the people and of the new kidneys.</source>
        <translation>两组的eGFR差不多（P = 0.88），患者和移植肾的存活率也差不多。</translation>
    </message>
    <message>
        <source>In another trial, with patients’ own MSC, rejection was less common with cells (7.5% and 7.7%) than with an antibody (21.6%). The two trials do not agree.</source>
        <translation>另一项试验用患者自己的间充质干细胞，细胞组的排斥较少（7.5%和7.7%），抗体组为21.6%。两项试验的结果不一致。</translation>
    </message>
    <message>
        <source>Acute rejection came in 14.3% with cells and in 4.8% without. With so few people, this does not prove harm, and it does not rule it out.</source>
        <translation>急性排斥：细胞组14.3%，对照组4.8%。人数这么少，不能证明有害，也不能排除有害。</translation>
    </message>
    <message>
        <source>The paper saw no bad effects of the infusion itself. Problems after the surgery did not come more often.</source>
        <translation>论文说，输注本身没有不良反应，术后并发症也没有增多。</translation>
    </message>
    <message>
        <source>We have not read the list of complications.</source>
        <translation>并发症的明细，我们没有读到。</translation>
    </message>
    <message>
        <source>The paper prints the per cents. The numbers of people are by our own calculation.</source>
        <translation>百分比是论文原有的，人数按我们自己的计算。</translation>
    </message>
    <message>
        <source>The trial is small. A real gap, good or bad, could be missed.</source>
        <translation>试验规模小，真正的差别不论好坏，都可能看不出来。</translation>
    </message>
    <message>
        <source>Our source does not say whether people knew their group.</source>
        <translation>患者知不知道自己在哪一组，所用资料没有说明。</translation>
    </message>
    <message>
        <source>It cannot tell whether MSC help sick kidneys. All these people got a new kidney.</source>
        <translation>间充质干细胞对有病的肾脏有没有帮助，试验不能说明。这些人换了新的肾。</translation>
    </message>
    <message>
        <source>A late start means that the new kidney does not work well at first. Doctors call it delayed graft function.</source>
        <translation>延迟恢复是指移植后，新的肾一开始不能好好工作。医学上叫移植肾功能延迟恢复。</translation>
    </message>
    <message>
        <source>In this randomised trial, 21 people with a kidney from a donor who had died also got umbilical-cord MSC, and 21 did not. A late start of the new kidney and acute rejection did not clearly differ.</source>
        <translation>这项随机试验中，42人接受了逝者捐献的肾。21人还输注了脐带间充质干细胞，另21人没有。移植肾延迟工作和急性排斥，两组都没有明确差别。</translation>
    </message>
    <message>
        <source>Kidney transplant from a donor who had died</source>
        <translation>肾移植，供者已去世</translation>
    </message>
</context>
<context>
    <name>studies/swaminathan-2018</name>
    <message>
        <source>Cells after heart surgery: did the kidneys heal faster?</source>
        <translation>心脏手术后接受细胞治疗：肾脏恢复得更快吗？</translation>
    </message>
    <message>
        <source>AKI within 48 hours after heart surgery</source>
        <translation>心脏手术后48小时内发生的急性肾损伤</translation>
    </message>
    <message>
        <source>Allogeneic MSC (AC607), once, into the aorta, the body’s main artery</source>
        <translation>他人的间充质干细胞（异体，AC607），注入主动脉一次</translation>
    </message>
    <message>
        <source>2 million (2×10⁶) cells per kg of body weight</source>
        <translation>每公斤体重200万个（2×10⁶）细胞</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>安慰剂</translation>
    </message>
    <message>
        <source>Median time until creatinine was back at its usual level</source>
        <translation>肌酐回到原来水平所需时间的中位数</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Speed of recovery with cells, compared with placebo</source>
        <translation>恢复的快慢：细胞组与安慰剂组相比</translation>
    </message>
    <message>
        <source>Longer is worse. The gap may be due to chance (P = 0.32).</source>
        <translation>时间越长越不好。这个差别可能只是偶然（P = 0.32）。</translation>
    </message>
    <message>
        <source>Below 1 means slower with cells. The range includes 1, so the gap may be due to chance (P = 0.32).</source>
        <translation>低于1表示细胞组恢复得更慢。范围包含1，所以这个差别可能只是偶然（P = 0.32）。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Deaths within 30 days</source>
        <translation>30天内死亡</translation>
    </message>
    <message>
        <source>Had died</source>
        <translation>死亡的人</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30天内</translation>
    </message>
    <message>
        <source>Dialysis</source>
        <translation>透析</translation>
    </message>
    <message>
        <source>Had dialysis</source>
        <translation>接受过透析的人</translation>
    </message>
    <message>
        <source>It found no benefit. The kidneys did not recover faster with the cells.</source>
        <translation>这项试验没有发现好处，细胞组的肾脏并没有恢复得更快。</translation>
    </message>
    <message>
        <source>The median time to recovery was 15 days with cells and 12 days with placebo. The gap may be due to chance (P = 0.32).</source>
        <translation>恢复时间的中位数，细胞组15天，安慰剂组12天。这个差别可能只是偶然（P = 0.32）。</translation>
    </message>
    <message>
        <source>The median is the middle value: half of the people are above it and half below.</source>
        <translation>中位数是排在中间的值：一半人比它高，一半人比它低。</translation>
    </message>
    <message>
        <source>The middle half of each group took 10 to 29 days with cells and 6 to 21 days with placebo.</source>
        <translation>看每组居中的一半人。细胞组10至29天恢复，安慰剂组6至21天恢复。</translation>
    </message>
    <message>
        <source>The hazard ratio (HR) for recovery was 0.81 (95% CI 0.53 to 1.24). The range includes 1, so there is no clear difference.</source>
        <translation>恢复的风险比（HR）为0.81（95% CI 0.53至1.24）。范围包含1，所以没有明确差别。</translation>
    </message>
    <message>
        <source>Of the people with cells, 10.6% had dialysis. With placebo it was 7.4%. The gap may be due to chance.</source>
        <translation>接受透析的人，细胞组有10.6%，安慰剂组有7.4%。这个差别可能只是偶然。</translation>
    </message>
    <message>
        <source>By day 30, 16.7% of the people with cells had died, and 11.8% with placebo. The gap may be due to chance.</source>
        <translation>到第30天，细胞组有16.7%的人死亡，安慰剂组有11.8%。这个差别可能只是偶然。</translation>
    </message>
    <message>
        <source>These people had AKI after heart surgery. So the trial says nothing about CKD.</source>
        <translation>这些人是在心脏手术后发生急性肾损伤。这项试验不能说明慢性肾脏病的情况。</translation>
    </message>
    <message>
        <source>It tested one kind of donor cells. Other kinds may act in another way.</source>
        <translation>这项试验只检验了一种他人的细胞。换成别的细胞，结果可能不同。</translation>
    </message>
    <message>
        <source>This blinded, randomised trial of 156 people with AKI after heart surgery found no benefit. Recovery took 15 days with donor cells and 12 days with placebo. By day 30, 16.7% had died with cells and 11.8% with placebo; both gaps may be due to chance.</source>
        <translation>这项随机、双盲试验有156人，都在心脏手术后发生急性肾损伤，结果没有发现好处。细胞组（他人的细胞）15天恢复，安慰剂组12天恢复。到第30天，细胞组有16.7%的人死亡，安慰剂组有11.8%。这两个差别都可能只是偶然。</translation>
    </message>
    <message>
        <source>About 100 people per group were planned, and 156 were assigned by lot. The results count 67 with cells and 68 with placebo, together 135. Why the others are missing is not said. The trial ran in 27 centres in North America.</source>
        <translation>原计划每组约100人，实际随机分组156人。计入结果的有细胞组67人、安慰剂组68人，相加是135人，其余的人为什么没有计入，摘要没有说明。试验在北美27个中心进行。</translation>
    </message>
    <message>
        <source>Time until creatinine was back where it was before surgery (baseline), within 30 days</source>
        <translation>30天内，肌酐回到手术前水平（基线）所需的时间</translation>
    </message>
    <message>
        <source>30 and 90 days. Three more years were planned, but the trial was ended early. How long people were followed is not said.</source>
        <translation>30天和90天。原计划再随访三年，但试验提前结束。实际随访多久，没有说明。</translation>
    </message>
    <message>
        <source>The gap may be due to chance, the paper says. For the counts, see the table of harms.</source>
        <translation>论文认为，这个差别可能只是偶然。人数见伤害一栏的表格。</translation>
    </message>
    <message>
        <source>The gap may be due to chance, the paper says. It does not say clearly within what time.</source>
        <translation>论文认为，这个差别可能只是偶然。是多长时间内，论文没有写清楚。</translation>
    </message>
    <message>
        <source>At the last follow-up, 12 people with cells and 6 with placebo had died. By our own calculation, P = 0.14 (Fisher’s exact test). So this gap may be due to chance too.</source>
        <translation>最后随访时，细胞组有12人死亡，安慰剂组有6人死亡。按我们自己的计算，P = 0.14（Fisher精确检验）。所以，这个差别也可能只是偶然。</translation>
    </message>
    <message>
        <source>Other adverse events were as common with cells as with placebo, the paper says. It gives no counts.</source>
        <translation>论文说，两组的其他不良事件一样常见，但没有给出数目。</translation>
    </message>
    <message>
        <source>This does not prove that the cells did harm, and it does not rule it out.</source>
        <translation>这不能证明细胞造成了伤害，也不能排除。</translation>
    </message>
    <message>
        <source>Died within 30 days</source>
        <translation>30天内死亡</translation>
    </message>
    <message>
        <source>The paper prints only the percentages. The counts are our own calculation (P = 0.47, Fisher’s exact test).</source>
        <translation>论文只写百分比，人数按我们自己的计算（P = 0.47，Fisher精确检验）。</translation>
    </message>
    <message>
        <source>Had died at the last follow-up</source>
        <translation>到最后随访时死亡</translation>
    </message>
    <message>
        <source>By our own calculation, P = 0.14 (Fisher’s exact test).</source>
        <translation>按我们自己的计算，P = 0.14（Fisher精确检验）。</translation>
    </message>
    <message>
        <source>The paper prints only the percentages. The counts are our own calculation.</source>
        <translation>论文只写百分比，人数按我们自己的计算。</translation>
    </message>
    <message>
        <source>Some printed numbers do not fit together. By our own calculation, 16.7% and 10.6% fit 66 people with cells (11 and 7), not 67. For placebo, 11.8% of 68 is 8 deaths by day 30, but only 6 are counted later. The abstract does not say why.</source>
        <translation>有些数字对不上。按我们自己的计算，细胞组的16.7%和10.6%对应66人（11人和7人），不是67人。安慰剂组68人的11.8%是8人，这是到第30天的死亡人数，但后来只记有6人。摘要没有说明原因。</translation>
    </message>
    <message>
        <source>The trial was ended before all planned people had joined. The range of the result is wide: a small effect, good or bad, could be missed.</source>
        <translation>计划的人数没有招满，试验就结束了。结果的范围较宽，较小的作用，不论好坏，都可能看不出来。</translation>
    </message>
    <message>
        <source>AlloCure, the company that made the cells, led the trial.</source>
        <translation>AlloCure（制造这种细胞的公司）主持这项试验。</translation>
    </message>
    <message>
        <source>Two of the authors worked for AlloCure, the company that made the cells.</source>
        <translation>两名作者任职于AlloCure（制造这种细胞的公司）。</translation>
    </message>
</context>
<context>
    <name>studies/swaminathan-2021</name>
    <message>
        <source>Cells outside the body: are they safe in AKI on dialysis?</source>
        <translation>细胞留在体外：用于做透析的急性肾损伤患者安全吗？</translation>
    </message>
    <message>
        <source>In this early, blinded, randomised trial, 12 people with AKI on dialysis got cells outside the body, and 4 got a sham. Adverse events were about as common in both groups; blood clotted earlier in the machine with the cells. The trial was not built to show a benefit.</source>
        <translation>这项早期、随机、双盲试验的参加者，是正在透析的急性肾损伤患者。12人接受留在体外的细胞治疗，4人接受假治疗。两组的不良事件差不多，细胞组的血液在机器里较早凝固。试验不是为证明有好处而设计的。</translation>
    </message>
    <message>
        <source>AKI on dialysis around the clock (CRRT)</source>
        <translation>急性肾损伤，做昼夜不停的透析，即连续性肾脏替代治疗（CRRT）</translation>
    </message>
    <message>
        <source>The first group had 12 people with SBI-101 and 4 with a sham. The registry lists 24 people; a second group with a higher dose was planned.</source>
        <translation>第一批人中，12人接受SBI-101，4人接受假治疗。登记条目列出24人，第二批计划用更高剂量。</translation>
    </message>
    <message>
        <source>SBI-101: MSC outside the body, in the path of the blood through the dialysis machine</source>
        <translation>SBI-101：间充质干细胞留在体外，放在血液流过透析机的通路里</translation>
    </message>
    <message>
        <source>250 million (250×10⁶) cells, for up to 24 hours</source>
        <translation>2.5亿个（250×10⁶）细胞，最长24小时</translation>
    </message>
    <message>
        <source>A sham: the same kind of device without cells</source>
        <translation>假治疗：同类装置，里面没有细胞</translation>
    </message>
    <message>
        <source>Safety, and how the cells act on the immune system</source>
        <translation>安全性，以及细胞怎样影响免疫系统</translation>
    </message>
    <message>
        <source>28 days for blood samples</source>
        <translation>抽血检查共28天</translation>
    </message>
    <message>
        <source>The trial looked at safety and at signals in the blood. It was not built to show a benefit.</source>
        <translation>试验看的是安全性和血液里的信号，目的不是证明有好处。</translation>
    </message>
    <message>
        <source>Signs of inflammation in the blood changed. The authors see this as a step from damage to repair.</source>
        <translation>血液里的炎症指标有变化。作者认为，这是从受损走向修复的一步。</translation>
    </message>
    <message>
        <source>A signal in the blood is not the same as a better kidney. The summary that we read does not say how the kidneys did.</source>
        <translation>血液里的信号变化，不等于肾脏变好。肾脏后来怎样，我们读到的摘要没有说明。</translation>
    </message>
    <message>
        <source>Adverse events, serious ones too, were about as common in both groups. The report gives no counts.</source>
        <translation>两组的不良事件差不多，严重的也一样。报告没有给出人数。</translation>
    </message>
    <message>
        <source>The report does not count the deaths. It says that deaths with the cells were in line with earlier rates in such people. It says nothing about deaths with the sham.</source>
        <translation>报告没有给出死亡人数，只说细胞组的死亡率与以往这类患者相符。假治疗组有没有人死亡，报告没有说明。</translation>
    </message>
    <message>
        <source>With the cells, blood clotted earlier in the machine. So the treatment was shorter. It was broken off about as often in both groups.</source>
        <translation>细胞组的血液在机器里较早凝固，所以治疗时间较短。两组中途停止的次数差不多。</translation>
    </message>
    <message>
        <source>Only 4 people got the sham. A real gap in harm could be missed.</source>
        <translation>假治疗组只有4人，真正的伤害差别可能看不出来。</translation>
    </message>
    <message>
        <source>The trial is very small. It cannot tell whether the cells help or harm the kidneys.</source>
        <translation>试验规模非常小，不能说明细胞对肾脏有帮助还是有伤害。</translation>
    </message>
    <message>
        <source>What we tell about harm is from an early report on the first group. We have not seen the full paper.</source>
        <translation>这里的伤害资料，来自第一批人的早期报告。论文全文我们没有看到。</translation>
    </message>
    <message>
        <source>The AKI of these people had many causes. So few people cannot stand for all of them.</source>
        <translation>这些人的急性肾损伤原因各不相同。人数这么少，不能代表所有情况。</translation>
    </message>
    <message>
        <source>A trial is not an approved treatment.</source>
        <translation>做过试验，不等于疗法获批。</translation>
    </message>
    <message>
        <source>The company Sentien ran the trial. SBI-101 is its product.</source>
        <translation>试验由Sentien公司进行，SBI-101是这家公司的产品。</translation>
    </message>
</context>
<context>
    <name>studies/tan-2012</name>
    <message>
        <source>MSC at a kidney transplant: is there less rejection?</source>
        <translation>肾移植时使用间充质干细胞：排斥会减少吗？</translation>
    </message>
    <message>
        <source>Acute rejection</source>
        <translation>急性排斥反应</translation>
    </message>
    <message>
        <source>Had acute rejection</source>
        <translation>发生急性排斥</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6个月</translation>
    </message>
    <message>
        <source>Antibody</source>
        <translation>抗体</translation>
    </message>
    <message>
        <source>Rejection means that the body attacks the new kidney.</source>
        <translation>排斥是指身体攻击新的肾脏。</translation>
    </message>
    <message>
        <source>The cells were given to prevent rejection. They did not treat kidney failure.</source>
        <translation>使用细胞是为了预防排斥，不是治疗肾衰竭。</translation>
    </message>
    <message>
        <source>People knew who got the cells, and it was done at one site only. Results elsewhere may differ.</source>
        <translation>谁接受了细胞，大家都知道，而且只在一家中心进行。换个地方，结果可能不同。</translation>
    </message>
    <message>
        <source>It cannot tell whether MSC help sick kidneys. These people got a new kidney.</source>
        <translation>间充质干细胞对有病的肾脏有没有帮助，从中看不出来。这些人换了新的肾脏。</translation>
    </message>
    <message>
        <source>In this randomised trial of 159 people, acute rejection at 6 months came in 7.5% and 7.7% of two groups with MSC, and in 21.6% with an antibody. Survival was similar. The trial’s main outcome was rejection and kidney function at 1 year.</source>
        <translation>这项随机试验有159人。6个月时，两个细胞组分别有7.5%和7.7%的人发生急性排斥，抗体组有21.6%，存活率差不多。试验的主要观察指标，是1年时的排斥和肾功能。</translation>
    </message>
    <message>
        <source>Kidney transplant from a living relative</source>
        <translation>亲属活体肾移植</translation>
    </message>
    <message>
        <source>53 people got cells and the standard dose of a drug against rejection. 52 got cells and a low dose of it. 51 got the antibody and the standard dose.</source>
        <translation>53人接受细胞，加标准剂量的抗排斥药。52人接受细胞，加低剂量的抗排斥药。51人用抗体，加标准剂量的抗排斥药。</translation>
    </message>
    <message>
        <source>Autologous MSC from bone marrow. One group had the standard dose of a calcineurin inhibitor, a drug against rejection. The other had a low dose (80%).</source>
        <translation>取自本人骨髓的间充质干细胞（自体）。一组用标准剂量的钙调磷酸酶抑制剂（一种抗排斥药），另一组用低剂量（80%）。</translation>
    </message>
    <message>
        <source>1 to 2 million (1–2×10⁶) cells per kg of body weight, when blood first flowed through the new kidney and two weeks later</source>
        <translation>每公斤体重100万至200万个（1至2×10⁶）细胞。移植肾通血时和两周后各一次</translation>
    </message>
    <message>
        <source>An antibody (IL-2 blocker) and the standard dose of the same drug</source>
        <translation>抗体（阻断白介素-2受体），加标准剂量的同一种药</translation>
    </message>
    <message>
        <source>Acute rejection and eGFR (how well the kidney works) within 1 year</source>
        <translation>1年内的急性排斥，以及eGFR（反映肾功能）</translation>
    </message>
    <message>
        <source>6 months for the rejection shown here, 13 to 30 months for survival</source>
        <translation>这里显示的排斥为6个月，存活为13至30个月</translation>
    </message>
    <message>
        <source>The groups had 53, 52 and 51 people. The 95% ranges are 0.4% to 14.7%, 0.5% to 14.9% and 10.5% to 32.6%.</source>
        <translation>三组分别有53人、52人和51人。95%的范围依次为0.4%至14.7%、0.5%至14.9%、10.5%至32.6%。</translation>
    </message>
    <message>
        <source>Cells, standard drug dose</source>
        <translation>细胞，标准剂量</translation>
    </message>
    <message>
        <source>Cells, low drug dose</source>
        <translation>细胞，低剂量</translation>
    </message>
    <message>
        <source>At 6 months, 4 of 53 people with cells and the standard drug dose had acute rejection: 7.5% (95% CI 0.4% to 14.7%).</source>
        <translation>细胞加标准剂量组有53人。6个月时，4人发生急性排斥，占7.5%（95% CI 0.4%至14.7%）。</translation>
    </message>
    <message>
        <source>With cells and the low dose, 4 of 52 had it: 7.7% (0.5% to 14.9%). With the antibody, 11 of 51 had it: 21.6% (10.5% to 32.6%).</source>
        <translation>细胞加低剂量的52人中有4人，占7.7%（0.5%至14.9%）。抗体组51人中有11人，占21.6%（10.5%至32.6%）。</translation>
    </message>
    <message>
        <source>The paper gives P = 0.04 and P = 0.046 for the two groups with cells.</source>
        <translation>两个细胞组的P值，论文写的分别是0.04和0.046。</translation>
    </message>
    <message>
        <source>At 13 to 30 months, survival was similar, both of the people and of their new kidneys.</source>
        <translation>13至30个月时，患者和移植肾的存活率，各组都差不多。</translation>
    </message>
    <message>
        <source>A summary by experts says that eGFR at one year was better in both groups with cells. We have not seen the figures.</source>
        <translation>一份专家概述说，1年时两个细胞组的eGFR都较好。具体数值，我们没有看到。</translation>
    </message>
    <message>
        <source>Adverse events were counted in all groups. The part of the abstract that we have gives no figures for them.</source>
        <translation>各组都统计了不良事件。我们看到的这部分摘要，没有给出数目。</translation>
    </message>
    <message>
        <source>A summary by experts says that the risk of infections seemed lower with the cells.</source>
        <translation>一份专家概述说，细胞组的感染风险似乎较低。</translation>
    </message>
    <message>
        <source>The main outcome was rejection and kidney function within 1 year. The figures shown here are from month 6.</source>
        <translation>主要观察指标是1年内的排斥和肾功能。这里显示的，是第6个月的数值。</translation>
    </message>
    <message>
        <source>The gap is only just beyond chance. By our own calculation with a stricter test (Fisher’s exact test), P = 0.053 and P = 0.055. So it may be due to chance.</source>
        <translation>这个差别只是略微超出偶然的界限。按我们自己用更严格的方法（Fisher精确检验）的计算，P = 0.053和P = 0.055。所以也可能只是偶然。</translation>
    </message>
    <message>
        <source>The three groups add up to 156 people, but 159 were taken in. The abstract does not say why.</source>
        <translation>三组加起来是156人，但入组的是159人，摘要没有说明原因。</translation>
    </message>
</context>
<context>
    <name>studies/thirabanjasak-2010</name>
    <message>
        <source>Lupus nephritis (lupus that harms the kidneys)</source>
        <translation>狼疮性肾炎（狼疮损害肾脏）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One story cannot show how often such harm comes.</source>
        <translation>一个人的经历，不能说明这种伤害有多常见。</translation>
    </message>
    <message>
        <source>Cells put into both kidneys at a clinic: growths, and a kidney removed</source>
        <translation>诊所把细胞注入双肾：长出肿块，切除肾脏</translation>
    </message>
    <message>
        <source>A woman with lupus nephritis had her own blood stem cells put into both kidneys at a private clinic. Growths formed where the cells had gone in, and a kidney was removed. She later died of an infection.</source>
        <translation>一名狼疮性肾炎的女患者，在私人诊所把自己的造血干细胞注入双肾。注射的地方长出肿块，一个肾被切除。她后来死于感染。</translation>
    </message>
    <message>
        <source>Autologous stem cells from the blood, put straight into both kidneys by many injections, at a private clinic</source>
        <translation>取自本人血液的干细胞（自体），在私人诊所多次注入双肾</translation>
    </message>
    <message>
        <source>About 11 months until the kidney was removed. She died later.</source>
        <translation>到切除肾脏约11个月，她后来去世。</translation>
    </message>
    <message>
        <source>The woman had lupus that harmed the kidneys. Her drugs no longer held it back.</source>
        <translation>这名女患者的狼疮损害了肾脏，药物已经控制不住。</translation>
    </message>
    <message>
        <source>At a private clinic in Bangkok, stem cells from her own blood were put straight into both kidneys.</source>
        <translation>她在曼谷一家私人诊所治疗。取自她血液的干细胞，被直接注入双肾。</translation>
    </message>
    <message>
        <source>After about 3 months she needed dialysis.</source>
        <translation>约3个月后，她需要透析。</translation>
    </message>
    <message>
        <source>Growths formed where the cells had been injected, and there was blood in the urine.</source>
        <translation>注射细胞的地方长出肿块，还出现血尿。</translation>
    </message>
    <message>
        <source>After about 11 months a kidney was removed, because cancer was suspected. It was not that cancer: the growths were made of blood vessels and bone-marrow cells.</source>
        <translation>约11个月后，因怀疑是癌症，切除了一个肾。结果不是那种癌症，肿块由血管和骨髓细胞构成。</translation>
    </message>
    <message>
        <source>Lumps were also seen in the liver and in an adrenal gland.</source>
        <translation>肝脏和一侧肾上腺也发现肿块。</translation>
    </message>
    <message>
        <source>She later died of an infection.</source>
        <translation>她后来死于感染。</translation>
    </message>
    <message>
        <source>The doctors believe that the growths came from the cells or were caused by them. Whether such growths can turn into cancer is not known.</source>
        <translation>医生认为，这些肿块由注入的细胞长成，或由细胞引起。这种肿块会不会变成癌症，还不清楚。</translation>
    </message>
    <message>
        <source>One case cannot prove that the cells were the cause. But the growths stood where the cells had been injected, and the doctors believe that the cells caused them.</source>
        <translation>单个病例不能证明是细胞造成的。但肿块就长在注射细胞的地方，医生也认为是细胞造成的。</translation>
    </message>
    <message>
        <source>News reports link her death to the cells. The abstract of the paper does not speak of her death.</source>
        <translation>新闻报道把她的死亡与细胞联系起来。论文摘要没有提到她的死亡。</translation>
    </message>
    <message>
        <source>These were blood stem cells, not MSC. They went straight into the kidneys, not into a vein.</source>
        <translation>这里用的是造血干细胞，不是间充质干细胞。细胞直接注入肾脏，不是输入静脉。</translation>
    </message>
</context>
<context>
    <name>studies/thompson-2020</name>
    <message>
        <source>How safe are MSC? 55 trials of many diseases, pooled</source>
        <translation>间充质干细胞有多安全？合并多种疾病的55项试验</translation>
    </message>
    <message>
        <source>Side effects with MSC, compared with no MSC</source>
        <translation>副作用：间充质干细胞组与对照组相比</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>发热</translation>
    </message>
    <message>
        <source>Other infusion problems</source>
        <translation>其他输注反应</translation>
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
        <translation>间充质干细胞组发热更常见，相对危险度为2.48（1.27至4.86）。</translation>
    </message>
    <message>
        <source>The trials covered many diseases. Sick kidneys may bring risks of their own.</source>
        <translation>这些试验涉及多种疾病。肾脏有病的人，可能另有风险。</translation>
    </message>
    <message>
        <source>This review pooled 55 randomised trials with 2,696 adults who had many diseases. Fever was more common with MSC, and fewer people died. Infection, clots and cancer showed no clear difference.</source>
        <translation>这篇综述汇总了55项随机试验，共2,696名成人，疾病多种多样。间充质干细胞组发热更常见，死亡较少。感染、血栓和癌症没有明确差别。</translation>
    </message>
    <message>
        <source>Many diseases, not only of the kidneys; adults</source>
        <translation>多种疾病，不只是肾病；成人</translation>
    </message>
    <message>
        <source>All 55 are randomised trials in adults, found by a search up to May 2018.</source>
        <translation>55项都是成人的随机试验，检索截至2018年5月。</translation>
    </message>
    <message>
        <source>MSC, given into a blood vessel</source>
        <translation>间充质干细胞，注入血管</translation>
    </message>
    <message>
        <source>Control groups without MSC</source>
        <translation>没有接受间充质干细胞的对照组</translation>
    </message>
    <message>
        <source>Harm: fever, infection, clots, cancer, death and others</source>
        <translation>伤害：发热、感染、血栓、癌症、死亡等</translation>
    </message>
    <message>
        <source>A ratio of 1 means no difference; below 1 means fewer with MSC. Where the range includes 1, the gap may be due to chance.</source>
        <translation>比值为1表示没有差别，低于1表示间充质干细胞组较少。范围包含1时，差别可能只是偶然。</translation>
    </message>
    <message>
        <source>There was no clear difference in other infusion problems: the ratio was 1.16 (0.70 to 1.91).</source>
        <translation>其他输注反应没有明确差别，比值为1.16（0.70至1.91）。</translation>
    </message>
    <message>
        <source>The same holds for infection: 0.99 (0.81 to 1.21).</source>
        <translation>感染也没有明确差别，比值为0.99（0.81至1.21）。</translation>
    </message>
    <message>
        <source>Fewer people died with MSC: the ratio was 0.78 (0.65 to 0.94).</source>
        <translation>间充质干细胞组死亡较少，比值为0.78（0.65至0.94）。</translation>
    </message>
    <message>
        <source>These were trials of many diseases. Nobody can tell from them whether this holds for people with kidney disease.</source>
        <translation>这些试验涉及多种疾病。肾病患者是不是也这样，从中看不出来。</translation>
    </message>
    <message>
        <source>No trial in this review was stopped early because of harm.</source>
        <translation>综述里的试验，没有一项因为伤害提前停止。</translation>
    </message>
    <message>
        <source>For blood clots, the ratio was 1.14 (0.67 to 1.95). For cancer, it was 0.93 (0.60 to 1.45). A rise cannot be ruled out for either.</source>
        <translation>血栓的比值为1.14（0.67至1.95），癌症的比值为0.93（0.60至1.45）。两者都不能排除增多。</translation>
    </message>
    <message>
        <source>The abstract does not say how long people were followed. Harm that comes late could be missed.</source>
        <translation>随访多久，摘要没有说明。较晚出现的伤害，可能发现不了。</translation>
    </message>
    <message>
        <source>The authors ask for better reports of the cells used and of adverse events.</source>
        <translation>作者希望，今后能更清楚地报告所用的细胞和不良事件。</translation>
    </message>
    <message>
        <source>Only cells given into a blood vessel were looked at. It says nothing about cells put into an organ, or about cells that clinics sell.</source>
        <translation>这里只看注入血管的细胞。注入器官的细胞，或诊所出售的细胞会怎样，不能说明。</translation>
    </message>
    <message>
        <source>The Stem Cell Network and others</source>
        <translation>加拿大干细胞网络等机构</translation>
    </message>
</context>
<context>
    <name>studies/villanueva-2019</name>
    <message>
        <source>Do cells from a patient’s own fat help in CKD?</source>
        <translation>取自本人脂肪的细胞对慢性肾脏病有帮助吗？</translation>
    </message>
    <message>
        <source>In this pilot study, 6 people got MSC from their own fat, with no control group. Over 12 months, the protein in the urine fell, and GFR (how well the kidneys clean the blood) did not clearly fall.</source>
        <translation>这项预试验中，6人接受取自本人脂肪的间充质干细胞，没有对照组。12个月里，尿蛋白减少，肾小球滤过率没有明确下降。</translation>
    </message>
    <message>
        <source>CKD</source>
        <translation>慢性肾脏病</translation>
    </message>
    <message>
        <source>Autologous MSC from fat tissue, into a vein</source>
        <translation>取自本人脂肪的间充质干细胞（自体），静脉输注</translation>
    </message>
    <message>
        <source>1 million (1×10⁶) cells per kg of body weight</source>
        <translation>每公斤体重100万个（1×10⁶）细胞</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Median protein in the urine</source>
        <translation>尿蛋白中位数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>治疗前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>治疗后</translation>
    </message>
    <message>
        <source>The median is the middle value: half of the people are above it and half below.</source>
        <translation>中位数是排在中间的值：一半人比它高，一半人比它低。</translation>
    </message>
    <message>
        <source>GFR, a measure of how the kidneys clean the blood, did not clearly fall. Any fall may be due to chance.</source>
        <translation>肾小球滤过率反映肾脏过滤血液的能力，没有明确下降。即使有下降，也可能只是偶然。</translation>
    </message>
    <message>
        <source>No adverse event was seen in these 6 people.</source>
        <translation>这6人没有出现不良事件。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>There was no control group. Protein in the urine also goes up and down by itself. So nobody can tell what the cells did.</source>
        <translation>这项研究没有对照组。尿蛋白本来就时高时低，所以没有人知道细胞起了什么作用。</translation>
    </message>
    <message>
        <source>eGFR, and protein in the urine of 24 hours, over 12 months</source>
        <translation>12个月里的eGFR和24小时尿蛋白</translation>
    </message>
    <message>
        <source>12 months. The people had been watched for 12 months before the cells.</source>
        <translation>12个月。治疗之前，已经观察了12个月。</translation>
    </message>
    <message>
        <source>The same 6 people, before and after the cells (P = 0.046). They ranged from 0.15 to 9.57 before and from 0.01 to 2.66 after. With so few people it may be due to chance.</source>
        <translation>同一批6人，治疗前后比较（P = 0.046）。治疗前为0.15至9.57，治疗后为0.01至2.66。人数这么少，可能只是偶然。</translation>
    </message>
    <message>
        <source>The median protein in the urine went from 0.75 g a day (range 0.15 to 9.57) to 0.54 g (range 0.01 to 2.66); P = 0.046.</source>
        <translation>尿蛋白的中位数，治疗前为每天0.75 g（0.15至9.57）。治疗后为0.54 g（0.01至2.66），P = 0.046。</translation>
    </message>
    <message>
        <source>It is a very small study: one person can change the result.</source>
        <translation>这项研究规模非常小，一个人就可能改变结果。</translation>
    </message>
    <message>
        <source>Nobody can tell from it whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，从中看不出来。</translation>
    </message>
    <message>
        <source>Cells for Cells, a company</source>
        <translation>Cells for Cells公司</translation>
    </message>
    <message>
        <source>Three of the authors worked for Cells for Cells, the company that paid.</source>
        <translation>三名作者任职于出资的Cells for Cells公司。</translation>
    </message>
</context>
<context>
    <name>studies/wang-2021</name>
    <message>
        <source>Side effects of MSC: 62 trials, pooled</source>
        <translation>间充质干细胞的副作用：合并62项试验</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>发热</translation>
    </message>
    <message>
        <source>An odds ratio does not tell how many people had a fever.</source>
        <translation>比值比不能说明有多少人发热。</translation>
    </message>
    <message>
        <source>This review pooled 62 randomised trials with 3,546 people. Fever was more common with MSC. Four other problems, such as poor sleep, were weak signals: they may be due to chance.</source>
        <translation>这篇综述汇总了62项随机试验，共3,546人。间充质干细胞组发热更常见。另有四种不适，例如睡眠差，只是微弱的信号，可能只是偶然。</translation>
    </message>
    <message>
        <source>About 20 diseases, not only of the kidneys</source>
        <translation>约20种疾病，不只是肾病</translation>
    </message>
    <message>
        <source>All 62 are randomised trials, found by a search up to 1 March 2021.</source>
        <translation>62项都是随机试验，检索截至2021年3月1日。</translation>
    </message>
    <message>
        <source>MSC, into a vein or at one place in the body</source>
        <translation>间充质干细胞，静脉输注或局部使用</translation>
    </message>
    <message>
        <source>Placebo or no treatment</source>
        <translation>安慰剂，或不治疗</translation>
    </message>
    <message>
        <source>Side effects with MSC, compared with placebo or no treatment</source>
        <translation>副作用：间充质干细胞组，与安慰剂或不治疗相比</translation>
    </message>
    <message>
        <source>A ratio of 1 means no difference. Four ranges begin just above 1. For uneven heartbeat, the range includes 1.</source>
        <translation>比值为1表示没有差别。有四个范围的下限只比1略高。心律不齐的范围包含1。</translation>
    </message>
    <message>
        <source>Trouble where the cells went in</source>
        <translation>给药部位的反应</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>便秘</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>乏力</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>睡眠差</translation>
    </message>
    <message>
        <source>Uneven heartbeat</source>
        <translation>心律不齐</translation>
    </message>
    <message>
        <source>The authors found no rise in serious adverse events, such as death and infection.</source>
        <translation>作者没有发现严重不良事件增多，例如死亡和感染。</translation>
    </message>
    <message>
        <source>An uneven heartbeat was not clearly less common with MSC. The odds ratio was 0.62 (0.36 to 1.07).</source>
        <translation>间充质干细胞组的心律不齐没有明确减少。比值比为0.62（0.36至1.07）。</translation>
    </message>
    <message>
        <source>Fever was more common with MSC. It passed. The odds ratio was 3.65 (2.05 to 6.49).</source>
        <translation>间充质干细胞组发热更常见，发热会消退。比值比为3.65（2.05至6.49）。</translation>
    </message>
    <message>
        <source>Four other problems were weak signals. They were trouble where the cells went in, 1.98 (1.01 to 3.87); constipation, 2.45 (1.01 to 5.97); tiredness, 2.99 (1.06 to 8.44); and poor sleep, 5.90 (1.04 to 33.47).</source>
        <translation>另有四种不适，只是微弱的信号。比值比为：给药部位的反应1.98（1.01至3.87），便秘2.45（1.01至5.97）。乏力2.99（1.06至8.44），睡眠差5.90（1.04至33.47）。</translation>
    </message>
    <message>
        <source>A later analysis of 152 trials found only fever closely linked to MSC; the odds ratio was 1.61 (1.22 to 2.11). The other signals were not found again.</source>
        <translation>后来一项分析汇总了152项试验，只有发热与间充质干细胞密切相关，比值比为1.61（1.22至2.11）。其他信号没有再出现。</translation>
    </message>
    <message>
        <source>The four weak signals have ranges that begin just above 1. They may be due to chance.</source>
        <translation>四个微弱信号的范围，下限都只比1略高，可能只是偶然。</translation>
    </message>
    <message>
        <source>The abstract does not say how long people were followed. Late harm could be missed.</source>
        <translation>随访多久，摘要没有说明。较晚出现的伤害，可能发现不了。</translation>
    </message>
    <message>
        <source>It says nothing about cells that clinics sell.</source>
        <translation>这篇综述不能说明诊所出售的细胞。</translation>
    </message>
</context>
<context>
    <name>studies/wolfe-1999</name>
    <message>
        <source>Do people live longer with a kidney transplant than on the waiting list?</source>
        <translation>肾移植的人，比等待移植的人活得更久吗？</translation>
    </message>
    <message>
        <source>This study followed 46,164 people on dialysis who waited for a kidney; 23,275 got one. In the first 2 weeks the risk of death was 2.8 times as high as on the list. Later it was much lower.</source>
        <translation>这项研究随访了46,164名等待移植的透析患者，其中23,275人接受了移植。头2周，死亡风险是仍在等待者的2.8倍。之后，风险低得多。</translation>
    </message>
    <message>
        <source>Kidney failure on dialysis, waiting for a transplant</source>
        <translation>正在透析、等待移植的肾衰竭患者</translation>
    </message>
    <message>
        <source>All on dialysis: 228,552. On the waiting list: 46,164. Got a first kidney from somebody who had died, 1991 to 1997: 23,275.</source>
        <translation>透析患者共228,552人，其中46,164人在等待名单上。1991至1997年，23,275人首次接受了逝者捐献的肾。</translation>
    </message>
    <message>
        <source>A first kidney transplant from a donor who had died</source>
        <translation>首次肾移植，供肾来自逝者</translation>
    </message>
    <message>
        <source>Dialysis while waiting for a transplant</source>
        <translation>继续透析，等待移植</translation>
    </message>
    <message>
        <source>Death from any cause, with age, sex, cause of kidney failure and other things taken into account</source>
        <translation>任何原因的死亡，已把年龄、性别、肾衰竭原因等考虑在内</translation>
    </message>
    <message>
        <source>Transplant against waiting: risk of death</source>
        <translation>移植与等待相比：死亡风险</translation>
    </message>
    <message>
        <source>Below 1 means fewer deaths after a transplant.</source>
        <translation>低于1，表示移植后死亡较少。</translation>
    </message>
    <message>
        <source>At 18 months</source>
        <translation>第18个月</translation>
    </message>
    <message>
        <source>At 18 months the risk of death was much lower after a transplant than on the list: the ratio was 0.32.</source>
        <translation>第18个月，移植者的死亡风险比等待者低得多，比值为0.32。</translation>
    </message>
    <message>
        <source>In the long term, the death rate was 48% to 82% lower after a transplant, depending on the kind of patient.</source>
        <translation>长期来看，移植者的死亡率低48%至82%，因患者的情况而不同。</translation>
    </message>
    <message>
        <source>On the list, 6.3 of 100 people died a year. Among all people on dialysis it was 16.1. So people on the list were healthier to begin with.</source>
        <translation>等待名单上，每100人每年死亡6.3人；所有透析患者是16.1人。所以名单上的人本来就比较健康。</translation>
    </message>
    <message>
        <source>In the first 2 weeks, the risk of death was 2.8 times as high as for people who still waited.</source>
        <translation>头2周，死亡风险是仍在等待的人的2.8倍。</translation>
    </message>
    <message>
        <source>The groups were not chosen by lot. Only people who are well enough are put on the list.</source>
        <translation>不是随机分组。身体条件够好的人，才会列入名单。</translation>
    </message>
    <message>
        <source>It is from the 1990s. Drugs and care have changed since.</source>
        <translation>研究来自1990年代，之后药物和治疗都有变化。</translation>
    </message>
    <message>
        <source>The summary that we read counts deaths only. It does not list side effects of the drugs against rejection.</source>
        <translation>我们读到的摘要只统计死亡，没有列出抗排斥药的副作用。</translation>
    </message>
    <message>
        <source>These are results of large groups. They cannot tell how one person will do.</source>
        <translation>这是很多人的总体结果，不能预测某一个人会怎样。</translation>
    </message>
    <message>
        <source>It took 5 to 673 days until the chance to be alive was the same in both groups.</source>
        <translation>移植后要过5至673天，存活的机会才与等待者相同。</translation>
    </message>
</context>
<context>
    <name>studies/wu-2017</name>
    <message>
        <source>Clots in an arm vein after umbilical-cord cells</source>
        <translation>输注脐带干细胞后，手臂静脉出现血栓</translation>
    </message>
    <message>
        <source>One person with a kidney transplant and one with CKD got umbilical-cord MSC into a vein. Both then had clots in a vein of the arm. With drugs, the pain and the swelling went away.</source>
        <translation>一名肾移植患者和一名慢性肾脏病患者，静脉输注了脐带间充质干细胞。之后，两人的手臂静脉都出现血栓。用药后，疼痛和肿胀消失。</translation>
    </message>
    <message>
        <source>One person with a kidney transplant, one with CKD</source>
        <translation>一名肾移植患者，一名慢性肾脏病患者</translation>
    </message>
    <message>
        <source>Umbilical-cord MSC, into a vein of the arm</source>
        <translation>脐带间充质干细胞，经手臂静脉输注</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Two people got umbilical-cord MSC into a vein. One had a kidney transplant, the other had CKD.</source>
        <translation>两人都静脉输注了脐带间充质干细胞。一人做过肾移植，另一人有慢性肾脏病。</translation>
    </message>
    <message>
        <source>Our source does not say whether the kidneys got better.</source>
        <translation>肾脏有没有好转，所用资料没有说明。</translation>
    </message>
    <message>
        <source>In both people, the forearm was swollen and painful after the cells. An ultrasound test showed clots in the vein, just above the place where the needle had gone in.</source>
        <translation>输注后，两人的前臂都肿胀、疼痛。超声检查发现静脉里有血栓，就在进针处上方。</translation>
    </message>
    <message>
        <source>Both needed drugs against clots (urokinase and warfarin). The swelling and the pain went away.</source>
        <translation>两人都用了抗血栓药物（尿激酶和华法林）。之后，肿胀和疼痛消失。</translation>
    </message>
    <message>
        <source>The doctors think that the blood reacted to the cells and clotted. They write that such clots should be prevented.</source>
        <translation>报告的医生认为，血液对细胞起了反应，因而凝结。他们写道，这种血栓应当预防。</translation>
    </message>
    <message>
        <source>Arm veins matter in kidney disease. A fistula, the way to the blood for dialysis with a machine, is made from them. Needles and drips can damage these veins.</source>
        <translation>对肾病患者来说，手臂静脉很重要。血液透析要用的动静脉内瘘，就是用这些静脉做成的。打针和输液都可能损伤静脉。</translation>
    </message>
    <message>
        <source>Ask your kidney team before anyone puts a needle into an arm vein.</source>
        <translation>有人要在手臂静脉上打针时，请先问肾内科医护人员。</translation>
    </message>
    <message>
        <source>Two people cannot show how often such clots come.</source>
        <translation>只有两个人，看不出这种血栓有多常见。</translation>
    </message>
    <message>
        <source>A needle or a drip can cause a clot too. So the report cannot prove that the cells were the cause. But it is a reason to take care.</source>
        <translation>打针和输液本身也可能引起血栓。所以，这份报告不能证明是细胞造成的，但提醒我们要小心。</translation>
    </message>
    <message>
        <source>A review of 70 studies found only these two cases of serious harm after MSC into a vein. Harm that nobody publishes is not in it.</source>
        <translation>一篇综述查了70项研究，静脉输注间充质干细胞后的严重伤害，只找到这两例。没有发表的伤害，不在其中。</translation>
    </message>
    <message>
        <source>A review of 55 trials, mostly of other diseases, saw no clear rise in clots: risk ratio 1.14 (0.67 to 1.95). A ratio of 1 means no difference.</source>
        <translation>另一篇综述汇总55项试验，大多是其他疾病。血栓没有明确增多，相对危险度为1.14（0.67至1.95）。比值为1表示没有差别。</translation>
    </message>
    <message>
        <source>A clot in a vein is also called thrombosis.</source>
        <translation>静脉里的血栓，医学上叫静脉血栓形成。</translation>
    </message>
</context>
<context>
    <name>studies/yang-2020</name>
    <message>
        <source>Do a patient’s own CD34+ cells slow CKD?</source>
        <translation>患者自己的CD34阳性细胞，能减慢慢性肾脏病恶化吗？</translation>
    </message>
    <message>
        <source>CKD, stage 3 or 4</source>
        <translation>慢性肾脏病，3期或4期</translation>
    </message>
    <message>
        <source>26 people got cells, and 26 got drugs only.</source>
        <translation>细胞组26人，药物组26人。</translation>
    </message>
    <message>
        <source>Autologous CD34+ cells, into the arteries of the kidneys</source>
        <translation>患者自己的CD34阳性细胞（自体），注入两侧肾动脉</translation>
    </message>
    <message>
        <source>25 million (2.5×10⁷) cells into each kidney artery</source>
        <translation>每条肾动脉2500万个（2.5×10⁷）细胞</translation>
    </message>
    <message>
        <source>Drugs only</source>
        <translation>只用药物</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>People knew who got the cells. That can sway some results.</source>
        <translation>谁接受了细胞，大家都知道。这可能影响一些结果。</translation>
    </message>
    <message>
        <source>CKD lasts for years. The trial was too short to show what comes later.</source>
        <translation>慢性肾脏病会持续很多年。试验时间太短，看不到以后的情况。</translation>
    </message>
    <message>
        <source>Safety, and the change of creatinine and of creatinine clearance</source>
        <translation>安全性，以及肌酐和肌酐清除率的变化</translation>
    </message>
    <message>
        <source>Creatinine and creatinine clearance, the main tests, showed no difference after 12 months. Nor did the urine protein ratio.</source>
        <translation>肌酐和肌酐清除率是主要指标，12个月后没有差别。尿蛋白比值也没有差别。</translation>
    </message>
    <message>
        <source>Dialysis or death was a second outcome. The paper prints 0% with cells and 13.3% (4 people) with drugs only, with a P value of 0.038.</source>
        <translation>透析或死亡是次要指标。论文写道，细胞组为0%，药物组为13.3%（4人），P值为0.038。</translation>
    </message>
    <message>
        <source>By our own calculation with a stricter test (Fisher’s exact test), the P value is 0.11. So this gap may be due to chance.</source>
        <translation>按我们自己用更严格的方法（Fisher精确检验）的计算，P值为0.11。所以，这个差别可能只是偶然。</translation>
    </message>
    <message>
        <source>All people went home after the cells without trouble, the paper says. The abstract gives no count of adverse events.</source>
        <translation>论文说，所有人在接受细胞后顺利出院。不良事件有多少，摘要没有给出。</translation>
    </message>
    <message>
        <source>A registry entry that fits this trial names possible risks: bleeding, harm to the kidneys from contrast dye, cancer, pain, blood infection and a torn artery.</source>
        <translation>与这项试验相符的登记条目，列出了可能的风险。风险有：出血、造影剂伤肾、癌症、疼痛、血液感染和动脉撕裂。</translation>
    </message>
    <message>
        <source>Dialysis or death within 12 months</source>
        <translation>12个月内透析或死亡</translation>
    </message>
    <message>
        <source>As printed. 4 of 26 people would be 15.4%, by our own calculation.</source>
        <translation>照论文所写。按我们自己的计算，26人中的4人应为15.4%。</translation>
    </message>
    <message>
        <source>The paper prints 13.3% for 4 people. By our own calculation, that fits a group of 30, not of 26. So we cannot check this result.</source>
        <translation>论文写4人是13.3%。按我们自己的计算，这对应30人的一组，不是26人，所以无法核对这个结果。</translation>
    </message>
    <message>
        <source>The cells were the patients’ own. Cells from a donor may act in another way.</source>
        <translation>细胞取自患者本人。换成他人的细胞，结果可能不同。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>In this randomised, open trial, 26 people got their own CD34+ cells and 26 got drugs only. The main kidney tests did not clearly differ after 12 months. None with cells and 4 with drugs only had dialysis or died; this gap may be due to chance.</source>
        <translation>这项随机、开放试验中，26人接受自己的CD34阳性细胞，26人只用药物。12个月后，两组的主要肾功能指标没有明确差别。透析或死亡的人，细胞组没有，药物组有4人，这个差别可能只是偶然。</translation>
    </message>
</context>
<context>
    <name>studies/zheng-2022</name>
    <message>
        <source>Are cells from a donor’s fat safe in CKD?</source>
        <translation>取自他人脂肪的细胞，用于慢性肾脏病安全吗？</translation>
    </message>
    <message>
        <source>CKD with an eGFR of 15 to 44</source>
        <translation>慢性肾脏病，eGFR为15至44</translation>
    </message>
    <message>
        <source>There were three dose groups, of 3, 3 and 6 people.</source>
        <translation>分三个剂量组，分别有3人、3人和6人。</translation>
    </message>
    <message>
        <source>Allogeneic stem cells from fat tissue (ELIXCYTE), into a vein</source>
        <translation>取自他人脂肪的干细胞（异体，ELIXCYTE），静脉输注</translation>
    </message>
    <message>
        <source>64, 192 or 320 million cells (6.4, 19.2 or 32.0×10⁷)</source>
        <translation>6400万、1.92亿或3.2亿个细胞（6.4、19.2或32.0×10⁷）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>48 weeks</source>
        <translation>48周</translation>
    </message>
    <message>
        <source>eGFR had risen in 7 of 12 people (58%) at week 24, and in 6 of 12 (50%) at week 48.</source>
        <translation>第24周时，12人中有7人（58%）eGFR上升。第48周时，有6人（50%）上升。</translation>
    </message>
    <message>
        <source>eGFR goes up and down by itself. Without a control group, a rise proves nothing.</source>
        <translation>eGFR本来就时高时低。没有对照组，上升不能证明什么。</translation>
    </message>
    <message>
        <source>So few people cannot show rare harm.</source>
        <translation>人数这么少，看不出少见的伤害。</translation>
    </message>
    <message>
        <source>It was an early trial of safety. It was not built to show a benefit.</source>
        <translation>这是早期的安全性试验，不是为证明有好处而设计的。</translation>
    </message>
    <message>
        <source>Follow-up was less than a year. Harm that comes late could be missed.</source>
        <translation>随访不到一年。较晚出现的伤害可能发现不了。</translation>
    </message>
    <message>
        <source>This phase 1 trial in Taiwan gave 12 people with CKD stem cells from donor fat, with no control group. Two mild adverse events were linked to the cells, and one serious one was judged unlikely to be. eGFR had risen in 6 of the 12 at week 48.</source>
        <translation>中国台湾的这项1期试验中，12名慢性肾脏病患者接受取自他人脂肪的干细胞。试验没有对照组。两起轻度不良事件与细胞有关，另有一起严重的，被判断为不太可能有关。第48周时，12人中有6人eGFR上升。</translation>
    </message>
    <message>
        <source>Adverse events and serious adverse events</source>
        <translation>不良事件和严重不良事件</translation>
    </message>
    <message>
        <source>Protein in the urine did not clearly fall.</source>
        <translation>尿蛋白没有明确减少。</translation>
    </message>
    <message>
        <source>Two people with the highest dose had a mild (grade 1) adverse event linked to the cells: slow speech and slow thinking.</source>
        <translation>最高剂量组有两人发生轻度（1级）不良事件，与细胞有关。一人说话变慢，一人思维变慢。</translation>
    </message>
    <message>
        <source>The slow speech came right after the cells and was gone the next day. It counted as a reason to limit the dose.</source>
        <translation>说话变慢出现在输注后不久，第二天就消失了。这被算作限制用量的理由。</translation>
    </message>
    <message>
        <source>One person with the middle dose had a serious adverse event: more protein in the urine (grade 2). It was judged unlikely to come from the cells.</source>
        <translation>中剂量组有一人发生严重不良事件，尿蛋白增多（2级）。这被判断为不太可能由细胞引起。</translation>
    </message>
    <message>
        <source>Nobody died.</source>
        <translation>没有人死亡。</translation>
    </message>
    <message>
        <source>There was no control group. So nobody can tell what the cells did to eGFR.</source>
        <translation>这项试验没有对照组。细胞对eGFR有什么作用，没有人知道。</translation>
    </message>
    <message>
        <source>The registry entry has a second part, with 39 people in all. We know of no published result of it.</source>
        <translation>登记条目还有第二部分，总共39人。我们没有查到已发表的结果。</translation>
    </message>
    <message>
        <source>Nobody can tell from it whether people stay off dialysis for longer.</source>
        <translation>能不能推迟透析，从中看不出来。</translation>
    </message>
    <message>
        <source>UnicoCell, a company, led the trial.</source>
        <translation>UnicoCell（一家公司）主持这项试验。</translation>
    </message>
    <message>
        <source>Mild events linked to the cells</source>
        <translation>与细胞有关的轻度不良事件</translation>
    </message>
    <message>
        <source>Both came with the highest dose, which 6 people got.</source>
        <translation>两起都在最高剂量组，这一组有6人。</translation>
    </message>
    <message>
        <source>Serious event, unlikely linked to the cells</source>
        <translation>严重不良事件，不太可能与细胞有关</translation>
    </message>
    <message>
        <source>It came with the middle dose, which 3 people got.</source>
        <translation>发生在中剂量组，这一组有3人。</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞</translation>
    </message>
</context>
</TS>
