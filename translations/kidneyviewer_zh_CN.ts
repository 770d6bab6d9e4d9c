<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Version and review</source>
        <translation>版本与审阅</translation>
    </message>
    <message>
        <source>It runs on Python %1, Qt %2, PySide %3 and msgspec %4.</source>
        <translation>运行环境：Python %1、Qt %2、PySide %3、msgspec %4。</translation>
    </message>
    <message>
        <source>Content version %1, published %2, next review %3</source>
        <translation>内容版本%1，发布于%2，下次审阅%3</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>程序版本：%1</translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Source and review</source>
        <translation>来源与审阅</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>谁出的钱</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Published %1. Next review %2.</source>
        <translation>发布于%1，下次审阅%2。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Show the cases</source>
        <translation>显示案例</translation>
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
        <translation>再向前</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>上一个区域</translation>
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
        <translation>恢复文字大小</translation>
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
        <source>As the system</source>
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
    <name>CaseRest</name>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>What this cannot tell us</source>
        <translation>这不能说明什么</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>文中说了什么</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>诊治经过</translation>
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
        <translation>有图表</translation>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
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
            <numerusform>%n名患者</numerusform>
        </translation>
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
        <source>Leave: close what is open, empty the filter, go back to the list</source>
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
        <source>Empty the filter</source>
        <translation>清空筛选</translation>
    </message>
    <message>
        <source>Nothing in this list fits. Try fewer letters or another group.</source>
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
        <translation>许可</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later.</source>
        <translation>本程序是自由软件。它采用GNU通用公共许可证第3版或更高版本。</translation>
    </message>
    <message>
        <source>It has this licence because it uses Qt Charts, which is free only under that licence.</source>
        <translation>本程序用到Qt Charts，它只有在这一许可下才可自由使用。所以本程序也采用这一许可。</translation>
    </message>
    <message>
        <source>Qt and PySide stand under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt和PySide采用GNU宽通用公共许可证第3版。</translation>
    </message>
    <message>
        <source>msgspec stands under a BSD licence, Python under its own free licence.</source>
        <translation>msgspec采用BSD许可，Python采用自己的自由许可。</translation>
    </message>
    <message>
        <source>The fonts are made from Noto Sans CJK, under the SIL Open Font License.</source>
        <translation>字体由Noto Sans CJK制作，采用SIL开放字体许可。</translation>
    </message>
    <message>
        <source>The icons were drawn for the program and share its licence.</source>
        <translation>图标是为本程序绘制的，采用相同的许可。</translation>
    </message>
    <message>
        <source>Read a licence (in English):</source>
        <translation>阅读许可全文（英文）：</translation>
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
        <translation>msgspec的许可</translation>
    </message>
    <message>
        <source>Licence of Python</source>
        <translation>Python的许可</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL开放字体许可1.1版</translation>
    </message>
    <message>
        <source>This text is missing. Install the program again.</source>
        <translation>缺少这份文本。请重新安装本程序。</translation>
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
    <name>OriginsCard</name>
    <message>
        <source>Where does this come from?</source>
        <translation>这些内容从哪里来？</translation>
    </message>
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
        <source>One value only</source>
        <translation>只有一个数值</translation>
    </message>
    <message>
        <source>No figures reported</source>
        <translation>没有报告数值</translation>
    </message>
    <message>
        <source>at: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translation>不是患者病例</translation>
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
        <source>Test results</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>%1 Press Enter for a table.</source>
        <translation>%1 按Enter键可看表格。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Not in our source</source>
        <translation>资料来源未提供</translation>
    </message>
    <message>
        <source>Usual range for %1, from: %2. Laboratories differ: go by the range on your own report.</source>
        <translation>%1的参考范围，出自：%2。各实验室标准不同，请以自己化验单上的范围为准。</translation>
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
    <name>TermView</name>
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
        <translation>在哪里用到</translation>
    </message>
    <message>
        <source>Related words</source>
        <translation>相关词语</translation>
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
        <translation>一般知识，待核实</translation>
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
        <source>lower is better</source>
        <translation>数值越低越好</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>数值越高越好</translation>
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
        <translation>草稿，尚未经临床医生审阅</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translation>由%1于%2审阅</translation>
    </message>
    <message>
        <source>Not reported in our source</source>
        <translation>所用资料未提供</translation>
    </message>
    <message>
        <source>%1 (to be checked)</source>
        <translation>%1（待核实）</translation>
    </message>
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
</context>
<context>
    <name>cases/allela-2025</name>
    <message>
        <source>Iraq</source>
        <translation>伊拉克</translation>
    </message>
    <message>
        <source>Can stem cells help when a virus harms the kidneys?</source>
        <translation>病毒伤了肾脏，干细胞能帮忙吗？</translation>
    </message>
    <message>
        <source>It sums up other studies and has no patient of its own</source>
        <translation>汇总其他研究，没有自己的患者</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mostly studies of cells and animals</source>
        <translation>多为细胞和动物研究</translation>
    </message>
    <message>
        <source>This is a review of other studies. It has no patient of its own, so there is nothing to chart.</source>
        <translation>这是对其他研究的综述，没有自己的患者。所以没有数据可以作图。</translation>
    </message>
    <message>
        <source>The authors read other studies about viruses that harm the kidneys.</source>
        <translation>作者阅读了其他人关于病毒伤害肾脏的研究。</translation>
    </message>
    <message>
        <source>They say that MSC and exosomes may hold back a virus. They may also calm swelling in tissue and help repair.</source>
        <translation>他们说，间充质干细胞和外泌体也许能抑制病毒。两者也许还能减轻炎症、帮助修复。</translation>
    </message>
    <message>
        <source>In 2020 the FDA, the US drug agency, said that no exosome product was approved.</source>
        <translation>FDA是美国的药品监管机构。它在2020年表示，没有任何外泌体产品获批。</translation>
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
        <translation>他们也提到尚未解决的问题。包括统一的制备方法、长期安全，以及把细胞送到该去的地方。</translation>
    </message>
    <message>
        <source>AKI from a virus; MSC and exosomes</source>
        <translation>病毒引起的急性肾损伤（AKI）；间充质干细胞和外泌体</translation>
    </message>
    <message>
        <source>As next steps they name cells with changed genes, used together with drugs against viruses.</source>
        <translation>他们提出的下一步是改造细胞基因，并与抗病毒药合用。</translation>
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
        <source>Dialysis and a transplant do the work of the kidneys. Exosomes do not.</source>
        <translation>透析和移植能代替肾脏工作，外泌体不能。</translation>
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
        <translation>急性肾衰竭后使用脐带细胞</translation>
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
        <translation>急性肾衰竭（AKI），之后查出IgA肾病</translation>
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
        <translation>3天内输注细胞</translation>
    </message>
    <message>
        <source>The day of the first value is not known. We cannot tell when the creatinine began to fall.</source>
        <translation>不知道第一个数值是哪一天测的。因此无法判断肌酐从何时开始下降。</translation>
    </message>
    <message>
        <source>He had sudden kidney failure. Then his doctors found IgA nephropathy. He also had high blood pressure.</source>
        <translation>他突然发生肾衰竭，之后医生查出IgA肾病。他还有高血压。</translation>
    </message>
    <message>
        <source>He was given 120 million cells from umbilical cords, into a vein, over 3 days.</source>
        <translation>3天内，他经静脉输入脐带来源的细胞，共1.2亿个。</translation>
    </message>
    <message>
        <source>His creatinine was 3.0 mg/dL before. It was 1.03 after 2 months and 1.0 after 6 months.</source>
        <translation>他的肌酐治疗前为3.0 mg/dL。2个月后为1.03，6个月后为1.0。</translation>
    </message>
    <message>
        <source>His blood pressure was 130/80 after 1 month and 120/80 after 6 months.</source>
        <translation>1个月后，他的血压为130/80。6个月后为120/80。</translation>
    </message>
    <message>
        <source>After 1 month he said that he felt much better. After 6 months he no longer took nifedipine. Other drugs are not named.</source>
        <translation>1个月后，他说自己感觉好多了。6个月后，他不再服用硝苯地平。其他药物没有说明。</translation>
    </message>
    <message>
        <source>One person is too few to find a rare harm.</source>
        <translation>只看一个人，发现不了少见的伤害。</translation>
    </message>
    <message>
        <source>This is one person. There was nobody to compare him with.</source>
        <translation>这里只有一名患者，没有人可以对照。</translation>
    </message>
    <message>
        <source>Sudden kidney failure can also get better without cells. So we cannot know whether the cells helped him.</source>
        <translation>急性肾衰竭不用细胞也可能好转。所以无法知道细胞有没有帮到他。</translation>
    </message>
    <message>
        <source>In IgA nephropathy, test results can change without cells. In a study of 112 people, blood in the urine went away in 46%.</source>
        <translation>IgA肾病的检查结果，不用细胞也可能变化。一项研究有112人，其中46%的人血尿消失。</translation>
    </message>
    <message>
        <source>One author founded an institute in Panama that treats patients with stem cells. Another is its medical director. We could not see what the paper says about this.</source>
        <translation>一名作者创办了巴拿马的一家机构，用干细胞治疗患者。另一名作者是该机构的医务主任。论文怎样说明这一点，我们没能看到。</translation>
    </message>
    <message>
        <source>This was sudden kidney failure. It says nothing about long-term kidney disease.</source>
        <translation>这是急性肾衰竭，不能说明慢性肾脏病的情况。</translation>
    </message>
    <message>
        <source>No harm was reported, at the time or later.</source>
        <translation>输注时和之后都没有报告不良情况。</translation>
    </message>
    <message>
        <source>Protein in the urine, the biopsy grade and other drugs are not in our source.</source>
        <translation>所用资料没有提到尿蛋白、肾穿刺病理分级和其他用药。</translation>
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
        <translation>所用资料只有一个数值。没有治疗前的数值，所以无法显示下降了多少。</translation>
    </message>
    <message>
        <source>Sudden kidney failure (AKI) on damaged kidneys, high blood pressure that was hard to treat</source>
        <translation>原有肾损害，又发生急性肾衰竭（AKI），高血压很难控制</translation>
    </message>
    <message>
        <source>Cells put into both kidney arteries</source>
        <translation>细胞注入双侧肾动脉</translation>
    </message>
    <message>
        <source>He had sudden kidney failure on top of older kidney damage. His high blood pressure was hard to treat.</source>
        <translation>他的肾脏原本就有损害，又突然发生肾衰竭。他的高血压很难控制。</translation>
    </message>
    <message>
        <source>His eyes, heart and brain were harmed too.</source>
        <translation>他的眼睛、心脏和大脑也受到损害。</translation>
    </message>
    <message>
        <source>Dialysis eased some signs of the high blood pressure. But his kidneys did not get better.</source>
        <translation>透析减轻了高血压的一些症状，但肾脏没有好转。</translation>
    </message>
    <message>
        <source>He was given G-CSF, a drug that moves young blood cells into the blood. His own CD34+ cells were taken from there. They were put into both kidney arteries.</source>
        <translation>医生给他用了G-CSF。这种药让年轻血细胞进入血液。再从血液中取出他自己的CD34阳性细胞。最后把细胞注入双侧肾动脉。</translation>
    </message>
    <message>
        <source>After 23 weeks his creatinine was 2.96 mg/dL.</source>
        <translation>23周后，他的肌酐为2.96 mg/dL。</translation>
    </message>
    <message>
        <source>That is still above the usual range.</source>
        <translation>这仍高于参考范围。</translation>
    </message>
    <message>
        <source>His blood pressure was well controlled with two drugs: nifedipine 60 mg and olmesartan 20 mg.</source>
        <translation>他的血压控制良好，用了两种药。它们是硝苯地平60 mg和奥美沙坦20 mg。</translation>
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
        <translation>我们不知道他的肾脏变化了多少。也没有可以对照的人。所以无法知道细胞有没有帮助。</translation>
    </message>
    <message>
        <source>He also had drugs for his blood pressure.</source>
        <translation>他也用了降压药。</translation>
    </message>
    <message>
        <source>In another report, four people with malignant hypertension came off dialysis. It took 4 to 15 months. They had blood pressure treatment and no cells.</source>
        <translation>另一份报告有4名恶性高血压患者，4至15个月后脱离了透析。他们治疗了高血压，没有用细胞。</translation>
    </message>
    <message>
        <source>He was the first patient of an early trial.</source>
        <translation>他是一项早期试验的第一名患者。</translation>
    </message>
    <message>
        <source>A trial registry lists what seems to be this trial. It tests safety first. It has no comparison group.</source>
        <translation>试验登记网站上有一项试验，看来就是这一项。它首先考察安全性，没有对照组。</translation>
    </message>
    <message>
        <source>Our source does not say whether or when he came off dialysis.</source>
        <translation>所用资料没有说他是否脱离了透析。何时脱离，也没有说。</translation>
    </message>
    <message>
        <source>He was followed for 23 weeks. That is too short to know about the long term.</source>
        <translation>他的随访只有23周。时间太短，不能说明长期情况。</translation>
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
        <translation>肾结石反复发作，担心是CKD 3期</translation>
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
        <translation>所用资料只有“正常”这类说法，没有数值。所以没有数据可以作图。</translation>
    </message>
    <message>
        <source>He had kidney stones again and again. His eGFR was lower than usual. BUN and creatinine were raised. There was concern about CKD stage 3.</source>
        <translation>他的肾结石反复发作。eGFR偏低，血尿素氮和肌酐偏高。当时担心是CKD 3期。</translation>
    </message>
    <message>
        <source>He was given four infusions of MSC in two months. Each held 5.0×10⁸ (500 million) cells.</source>
        <translation>他在两个月内输注了四次间充质干细胞。每次5.0×10⁸个（5亿个）细胞。</translation>
    </message>
    <message>
        <source>Five years later the authors report no new stone. They call his eGFR, BUN and creatinine normal.</source>
        <translation>五年后，作者报告他没有长新的结石。他们称他的eGFR、血尿素氮和肌酐正常。</translation>
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
        <source>After a first stone, about 35% have a new one within 5 years. Other reviews say 30 to 50%. He had stones again and again, so these figures may not fit him.</source>
        <translation>第一次长结石后，约35%的人在5年内再长。其他综述说是30%至50%。他的结石反复发作，这些数字可能不适用于他。</translation>
    </message>
    <message>
        <source>The concern was CKD stage 3.</source>
        <translation>当时担心的是CKD 3期。</translation>
    </message>
    <message>
        <source>Stage 3 is not kidney failure. Kidney failure is stage G5.</source>
        <translation>3期不是肾衰竭。G5期才是肾衰竭。</translation>
    </message>
    <message>
        <source>Other pages link some of the authors to private companies for cells or IVF. These are in California and Taiwan. We could not confirm the institute that the promotional article names.</source>
        <translation>其他网页提到，部分作者与私营公司有关联。这些公司经营细胞或试管婴儿业务，设在加州和台湾。宣传文章所写的研究所，我们无法证实。</translation>
    </message>
    <message>
        <source>A stone that blocks urine can raise creatinine. It may fall once the block clears.</source>
        <translation>结石堵住尿路时，肌酐可能升高。疏通之后，肌酐可能下降。</translation>
    </message>
    <message>
        <source>This is a chapter in a book series, not a paper in a journal.</source>
        <translation>这是丛书中的一章，不是期刊论文。</translation>
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
        <translation>不良事件|严重不良事件</translation>
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
        <translation>急性肾损伤</translation>
    </message>
    <message>
        <source>AKI|acute kidney injury|acute kidney failure|acute renal failure</source>
        <translation>AKI|急性肾损伤|急性肾衰竭</translation>
    </message>
    <message>
        <source>The kidneys stop working well within hours or days. It can be deadly, but it can also heal.</source>
        <translation>肾功能在几小时到几天内突然变差。可能危及生命，也有机会恢复。</translation>
    </message>
    <message>
        <source>Creatinine goes up by 0.3 mg/dL or more in 48 hours. Or it goes up to at least 1.5 times the starting level in 7 days.</source>
        <translation>48小时内，肌酐升高0.3 mg/dL或以上。或者7天内，升到起始值的1.5倍或以上。</translation>
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
        <source>Albumin is a blood protein. Finding it in urine is a warning sign. The ACR test shows how much leaks out.</source>
        <translation>白蛋白是血里的一种蛋白。尿里查出它是警讯，比值表示漏出多少。</translation>
    </message>
    <message>
        <source>A1 is below 30 mg/g. A2 is 30 to 300 mg/g. A3 is above 300 mg/g.</source>
        <translation>A1低于30 mg/g。A2为30–300 mg/g。A3高于300 mg/g。</translation>
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
        <translation>同种异体|异体</translation>
    </message>
    <message>
        <source>Cells or tissue that come from another person. The body may react to them.</source>
        <translation>来自其他人，身体可能对它产生反应。</translation>
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
        <translation>附条件批准</translation>
    </message>
    <message>
        <source>conditional approval|conditional marketing approval|conditionally approved</source>
        <translation>附条件批准</translation>
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
        <translation>自体</translation>
    </message>
    <message>
        <source>autologous</source>
        <translation>自体</translation>
    </message>
    <message>
        <source>Cells or tissue taken from you and given back to you.</source>
        <translation>取自患者本人，再用回本人身上。</translation>
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
        <translation>血尿素氮</translation>
    </message>
    <message>
        <source>BUN|blood urea nitrogen</source>
        <translation>BUN|血尿素氮|尿素氮</translation>
    </message>
    <message>
        <source>Waste from the protein you eat. The level goes up when kidneys are weak, or when you are dry or eat a lot of protein.</source>
        <translation>蛋白质分解后的废物。肾功能差、缺水或吃很多蛋白质时会升高。</translation>
    </message>
    <message>
        <source>About 7 to 20 mg/dL (2.5 to 7.1 mmol/L). Go by the range on your own report.</source>
        <translation>约7–20 mg/dL（2.5–7.1 mmol/L）。请以您自己报告上的参考范围为准。</translation>
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
        <translation>病例报告</translation>
    </message>
    <message>
        <source>The story of one patient. It can give ideas, but it cannot prove that a treatment works.</source>
        <translation>一位患者的治疗经过。能提供线索，但不能证明疗法有效。</translation>
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
        <translation>CD34阳性细胞</translation>
    </message>
    <message>
        <source>CD34+|CD34+ cell|CD34+ cells|CD34-positive cell|CD34-positive cells</source>
        <translation>CD34+|CD34+细胞|CD34阳性细胞</translation>
    </message>
    <message>
        <source>A young blood cell with a marker called CD34. Some help to build small blood vessels.</source>
        <translation>带有CD34标记的年轻血细胞，有些能帮助形成小血管。</translation>
    </message>
    <message>
        <source>Trials gave 25 to 50 million cells into an artery.</source>
        <translation>试验中每条动脉用2500万–5000万个细胞。</translation>
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
        <translation>置信区间</translation>
    </message>
    <message>
        <source>confidence interval|confidence intervals|95 % CI|95% CI</source>
        <translation>置信区间|95% CI|95 % CI</translation>
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
        <source>CKD|chronic kidney disease</source>
        <translation>CKD|慢性肾脏病</translation>
    </message>
    <message>
        <source>Kidney damage or low kidney function that lasts three months or more.</source>
        <translation>肾脏受损或功能下降，持续三个月或更久。</translation>
    </message>
    <message>
        <source>Stages G1 to G5 grade kidney function. Stages A1 to A3 grade albumin in the urine.</source>
        <translation>G1–G5是肾功能的分期。A1–A3是尿白蛋白的分级。</translation>
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
        <source>When someone may gain, such as money, from what they report. Readers should know about it.</source>
        <translation>报告的人可能从结果中获利，例如赚钱，读者应该知道。</translation>
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
        <translation>了解风险、好处和其他选择后才同意。你可以拒绝。</translation>
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
        <translation>对照组</translation>
    </message>
    <message>
        <source>control group|control groups|comparison group|comparison groups</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>People in a study who do not get the new treatment. They show what would happen without it.</source>
        <translation>研究中没有接受新疗法的人，让我们知道不用它会怎样。</translation>
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
        <translation>肌酐</translation>
    </message>
    <message>
        <source>creatinine|serum creatinine|Scr</source>
        <translation>肌酐|血肌酐|血清肌酐|Scr</translation>
    </message>
    <message>
        <source>Waste made by your muscles. Your kidneys remove it, so a high level in the blood can mean they are not working well.</source>
        <translation>肌肉产生的废物，由肾脏排出。血里的数值偏高，可能表示肾脏工作变差。</translation>
    </message>
    <message>
        <source>Men and women: 0.6 to 1.2 mg/dL. Laboratories differ.</source>
        <translation>男性和女性：0.6–1.2 mg/dL。不同实验室的范围不同。</translation>
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
        <translation>透析（血液透析、腹膜透析）</translation>
    </message>
    <message>
        <source>dialysis|haemodialysis|peritoneal dialysis</source>
        <translation>透析|血液透析|腹膜透析</translation>
    </message>
    <message>
        <source>A treatment that cleans the blood when the kidneys cannot. It uses a machine, or the lining of the belly.</source>
        <translation>肾脏做不到时，用机器或腹膜帮忙清洁血液的治疗。</translation>
    </message>
</context>
<context>
    <name>glossary/dkd</name>
    <message>
        <source>Diabetic kidney disease</source>
        <translation>糖尿病肾病</translation>
    </message>
    <message>
        <source>DKD; diabetic nephropathy</source>
        <translation>糖尿病肾病</translation>
    </message>
    <message>
        <source>DKD|diabetic kidney disease|diabetic nephropathy</source>
        <translation>DKD|糖尿病肾病</translation>
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
        <translation>估算肾小球滤过率</translation>
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
        <source>90 or more is normal or high. The number falls with age. Below 60 for 3 months or more is chronic kidney disease. Below 15 is kidney failure. The unit is mL/min/1.73 m².</source>
        <translation>90或以上为正常或偏高。这个数值随年龄下降。低于60并持续3个月或更久，属于慢性肾脏病。低于15为肾衰竭。单位是mL/min/1.73 m²。</translation>
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
        <source>Kidney failure. A letter D is added for people on dialysis.</source>
        <translation>肾衰竭。正在透析的患者再加字母D。</translation>
    </message>
    <message>
        <source>One test cannot show chronic kidney disease. The signs must last three months or more. Do not use eGFR in sudden kidney injury.</source>
        <translation>一次检查不能诊断慢性肾脏病。异常要持续三个月或更久。急性肾损伤时，不要用eGFR判断。</translation>
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
        <source>The last stage of kidney disease. People need dialysis or a new kidney to live, or care that keeps them at ease.</source>
        <translation>肾病的最后阶段，需要透析、肾移植，或以舒适为主的治疗。</translation>
    </message>
    <message>
        <source>eGFR is below 15 mL/min/1.73 m². This is stage G5.</source>
        <translation>eGFR低于15 mL/min/1.73 m²。这属于G5期。</translation>
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
        <translation>证据等级</translation>
    </message>
    <message>
        <source>evidence level|evidence levels|level of evidence|levels of evidence</source>
        <translation>证据等级</translation>
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
        <translation>外泌体</translation>
    </message>
    <message>
        <source>exosome|exosomes|MSC-EXO|extracellular vesicle|extracellular vesicles</source>
        <translation>外泌体|MSC-EXO|细胞外囊泡</translation>
    </message>
    <message>
        <source>A tiny bubble sent out by cells. It carries signals to other cells. It is not a cell.</source>
        <translation>细胞释放的微小囊泡，能把信号带给别的细胞，本身不是细胞。</translation>
    </message>
    <message>
        <source>In 2020 the FDA said that no exosome product was approved.</source>
        <translation>2020年，美国FDA表示没有任何外泌体产品获批。</translation>
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
        <source>A drug that moves young blood cells from the bone marrow into the blood. It can cause bone pain.</source>
        <translation>让年轻血细胞从骨髓跑到血液里的药，可能引起骨痛。</translation>
    </message>
    <message>
        <source>One trial gave 5 µg/kg twice a day for 4 days.</source>
        <translation>一项试验每次用5 µg/kg。每天2次，共4天。</translation>
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
        <source>A tiny filter in the kidney. Each kidney has about one million of them.</source>
        <translation>肾脏里的微小滤网，每个肾大约有一百万个。</translation>
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
        <translation>造血干细胞移植后，供者的细胞攻击患者身体。中国批准的一种干细胞药治的是这个病。</translation>
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
        <source>The share of your blood that is made of red blood cells.</source>
        <translation>红细胞占血液体积的百分比。</translation>
    </message>
    <message>
        <source>Men: 45 to 52%. Women: 37 to 48%. Another list says 42 to 50% for men and 37 to 47% for women. Go by the range on your own report.</source>
        <translation>男性：45–52%。女性：37–48%。另一份资料为男性42–50%，女性37–47%。请以您自己报告上的参考范围为准。</translation>
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
        <translation>血红蛋白</translation>
    </message>
    <message>
        <source>haemoglobin|Hb</source>
        <translation>血红蛋白|Hb</translation>
    </message>
    <message>
        <source>The part of red blood cells that carries oxygen. It can be low in kidney disease, which makes you tired.</source>
        <translation>红细胞里运送氧气的物质。得了肾病可能偏低，让人乏力。</translation>
    </message>
    <message>
        <source>Men: 13 to 18 g/dL. Women: 12 to 16 g/dL. Laboratories differ.</source>
        <translation>男性：13–18 g/dL。女性：12–16 g/dL。不同实验室的范围不同。</translation>
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
        <translation>IgA肾病</translation>
    </message>
    <message>
        <source>IgA nephropathy|immunoglobulin A nephropathy|IgAN</source>
        <translation>IgA肾病|IgAN</translation>
    </message>
    <message>
        <source>A kidney disease in which a protein called IgA builds up in the filters. It may cause blood in the urine.</source>
        <translation>一种叫IgA的蛋白堆积在肾脏滤网里的肾病，可能出现血尿。</translation>
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
        <translation>KDIGO分期</translation>
    </message>
    <message>
        <source>KDIGO|KDIGO stage|KDIGO stages</source>
        <translation>KDIGO|KDIGO分期</translation>
    </message>
    <message>
        <source>A world-wide way to grade kidney disease. G is for kidney function and A is for protein in the urine.</source>
        <translation>全球通用的肾病分级：G代表肾功能，A代表尿里的白蛋白。</translation>
    </message>
    <message>
        <source>Kidney function: G1 to G5. Albumin in the urine: A1 to A3.</source>
        <translation>肾功能：G1–G5。尿白蛋白：A1–A3。</translation>
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
        <translation>恶性高血压</translation>
    </message>
    <message>
        <source>malignant hypertension</source>
        <translation>恶性高血压</translation>
    </message>
    <message>
        <source>Very high blood pressure that quickly harms the eyes, heart, brain and kidneys. It needs urgent care.</source>
        <translation>血压极高并迅速损害眼、心、脑、肾的急症，需要马上治疗。</translation>
    </message>
    <message>
        <source>About 180/120 mmHg or more, and harm to organs.</source>
        <translation>血压约为180/120 mmHg或更高。同时有器官损害。</translation>
    </message>
</context>
<context>
    <name>glossary/meta</name>
    <message>
        <source>Systematic review / meta-analysis</source>
        <translation>系统评价 / 荟萃分析</translation>
    </message>
    <message>
        <source>systematic review; meta-analysis</source>
        <translation>系统评价 / 荟萃分析</translation>
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
        <source>On the OCEBM scale: level 1.</source>
        <translation>证据等级为第1级（OCEBM）。</translation>
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
        <source>Cells from bone marrow, fat or cord tissue. They seem to act mainly by sending out signals that calm swelling in tissue, not by becoming kidney cells.</source>
        <translation>来自骨髓、脂肪或脐带的细胞。它们主要靠释放信号减轻炎症，而不是变成肾细胞。</translation>
    </message>
    <message>
        <source>Some trials gave 1 to 2 million cells per kg of body weight. Some gave 80 to 320 million cells in all.</source>
        <translation>有些试验按每公斤体重用100万–200万个细胞。有些试验总共用8000万–3.2亿个细胞。</translation>
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
        <source>Hard lumps that form in the kidney. They can hurt a lot and can block urine.</source>
        <translation>在肾脏里形成的硬块，会剧痛，也可能堵住尿液。</translation>
    </message>
    <message>
        <source>About 35 to 50 % of people have another stone in 5 years.</source>
        <translation>约35–50%的人在5年内再次长结石。</translation>
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
        <translation>硝苯地平</translation>
    </message>
    <message>
        <source>nifedipine</source>
        <translation>硝苯地平</translation>
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
        <translation>奥美沙坦（酯）</translation>
    </message>
    <message>
        <source>olmesartan</source>
        <translation>奥美沙坦|奥美沙坦酯</translation>
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
    <name>glossary/phase</name>
    <message>
        <source>Trial phase</source>
        <translation>临床试验分期</translation>
    </message>
    <message>
        <source>phase 1, 2, 3</source>
        <translation>临床试验分期</translation>
    </message>
    <message>
        <source>phase 1|phase 2|phase 3|trial phase|trial phases</source>
        <translation>临床试验分期|1期试验|2期试验|3期试验|1期临床试验|2期临床试验|3期临床试验|一期试验|二期试验|三期试验</translation>
    </message>
    <message>
        <source>Phase 1 checks safety in a few people. Phase 2 looks for signs of benefit. Phase 3 proves it in many people.</source>
        <translation>一期看少数人的安全性，二期看有没有效果，三期在很多人身上验证。</translation>
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
</context>
<context>
    <name>glossary/platelet_change</name>
    <message>
        <source>Thrombocytosis / thrombocytopenia</source>
        <translation>血小板增多 / 血小板减少</translation>
    </message>
    <message>
        <source>high / low platelet count</source>
        <translation>血小板增多 / 血小板减少</translation>
    </message>
    <message>
        <source>thrombocytosis|thrombocytopenia|platelet|platelets|platelet count|platelet counts</source>
        <translation>血小板增多|血小板减少|血小板</translation>
    </message>
    <message>
        <source>Platelets help blood to clot. The first word means too many of them. The second word means too few.</source>
        <translation>血小板帮助止血。“增多”是太多，“减少”是太少，两者意思相反。</translation>
    </message>
    <message>
        <source>About 130 to 400 ×10⁹/L. Go by the range on your own report.</source>
        <translation>约130–400 ×10⁹/L。请以您自己报告上的参考范围为准。</translation>
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
        <source>A fair test. A coin toss, or a computer, decides who gets which treatment.</source>
        <translation>公平的试验，由抽签或电脑决定谁用哪种疗法。</translation>
    </message>
    <message>
        <source>On the OCEBM scale: level 2.</source>
        <translation>证据等级为第2级（OCEBM）。</translation>
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
        <translation>SGLT2抑制剂</translation>
    </message>
    <message>
        <source>SGLT2 inhibitor|SGLT2 inhibitors|sodium-glucose cotransporter-2 inhibitor</source>
        <translation>SGLT2抑制剂</translation>
    </message>
    <message>
        <source>A pill first made for diabetes. Large trials show it slows kidney disease.</source>
        <translation>原本用来治糖尿病的药，大型试验证明能减慢肾病恶化。</translation>
    </message>
    <message>
        <source>In one big trial, about 17 of 100 people on placebo had a bad outcome. With the drug it was about 13 of 100. This was over about 2 years.</source>
        <translation>一项大型试验中，用安慰剂的人每100人约17人出现不良结局。用这种药的人每100人约13人。时间约为2年。</translation>
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
        <translation>干细胞</translation>
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
        <translation>肾移植|肾脏移植</translation>
    </message>
    <message>
        <source>A doctor puts a healthy kidney from someone else into your body.</source>
        <translation>把他人的健康肾脏移到患者体内的手术。</translation>
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
        <translation>致瘤性</translation>
    </message>
    <message>
        <source>tumorigenicity</source>
        <translation>致瘤性</translation>
    </message>
    <message>
        <source>The chance that cells may grow into a tumour. This is why long follow-up is needed.</source>
        <translation>细胞长成肿瘤的可能性，所以需要长期随访。</translation>
    </message>
    <message>
        <source>In a review of 55 trials, cancer was about as common with MSC as without. The ratio was 0.93 (0.60 to 1.45). A ratio of 1 means no difference. Most follow-up was short.</source>
        <translation>一篇综述汇总了55项试验。用和不用间充质干细胞，癌症差不多一样常见。比值为0.93（0.60–1.45）。比值为1表示没有差别。随访大多较短。</translation>
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
        <translation>脐带间充质干细胞</translation>
    </message>
    <message>
        <source>UC-MSC|hUC-MSC|umbilical-cord MSC|umbilical cord MSC|umbilical-cord cells</source>
        <translation>UC-MSC|hUC-MSC|脐带间充质干细胞|脐带MSC|脐带细胞</translation>
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
        <translation>我们会在下次审阅日期之前检查全部内容。如有重要的新结果，会提前检查。每次修改都会更新版本号。</translation>
    </message>
    <message>
        <source>For learning only. Ask your doctor before you decide.</source>
        <translation>仅供学习。做决定前请先问您的医生。</translation>
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
        <translation>这里用浅显的话介绍干细胞与肾衰竭。它是草稿，还没有临床医生审阅。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>它有什么用？</translation>
    </message>
    <message>
        <source>It shows what is known about stem cells for kidney failure, and what is not. It helps you to ask good questions.</source>
        <translation>它说明用干细胞治肾衰竭，哪些已知，哪些未知。它帮您提出该问的问题。</translation>
    </message>
    <message>
        <source>It also lists harm that was seen and trials that found no benefit.</source>
        <translation>它也列出出现过的伤害，以及没有发现好处的试验。</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>给谁看？</translation>
    </message>
    <message>
        <source>It is for people with kidney disease and their families. They can read it with a nurse or doctor.</source>
        <translation>给肾病患者和家属看。可以和护士或医生一起看。</translation>
    </message>
    <message>
        <source>What is it not?</source>
        <translation>它不是什么？</translation>
    </message>
    <message>
        <source>It is not advice for your own case. Your kidney team gives you that.</source>
        <translation>它不是针对您个人的建议。这样的建议，由您的肾内科医护人员给您。</translation>
    </message>
    <message>
        <source>It does not find out what illness you have.</source>
        <translation>不能诊断疾病。</translation>
    </message>
    <message>
        <source>It is not an advert. It names no clinic to go to and no fees.</source>
        <translation>不是广告。不推荐诊所，也不列费用。</translation>
    </message>
    <message>
        <source>It does not tell how you will do.</source>
        <translation>不预测您的病情。</translation>
    </message>
    <message>
        <source>How was it made?</source>
        <translation>它是怎样做成的？</translation>
    </message>
    <message>
        <source>It began with an article from the site of a stem-cell company. The article promotes the cells.</source>
        <translation>我们最初参考的，是一家干细胞公司网站上的文章。那是一篇宣传文章。</translation>
    </message>
    <message>
        <source>We kept its subjects, not its text. We marked its errors and left out its sales words.</source>
        <translation>我们保留它的主题，没有沿用它的文字。我们标出错误，去掉推销用语。</translation>
    </message>
    <message>
        <source>We added fair trials, also those that found no benefit. The article had left these out.</source>
        <translation>我们补上公平的试验，包括没有发现好处的试验。那篇文章略去了这些试验。</translation>
    </message>
    <message>
        <source>Each language was written for its own readers.</source>
        <translation>每种语言的文字，都为各自的读者单独撰写。</translation>
    </message>
    <message>
        <source>Who paid for it?</source>
        <translation>谁出的钱？</translation>
    </message>
    <message>
        <source>No funder is on record for this text. If one becomes known, it will be named here.</source>
        <translation>目前没有资助者的记录。以后如果得知，会写在这里。</translation>
    </message>
    <message>
        <source>Who has checked it?</source>
        <translation>谁审阅过？</translation>
    </message>
    <message>
        <source>It is a draft. No clinician has reviewed it yet. When one has, the name and date will stand here.</source>
        <translation>它是草稿，还没有临床医生审阅。审阅后，会在这里写明姓名和日期。</translation>
    </message>
    <message>
        <source>It may hold errors. Check with your kidney team before you act on it.</source>
        <translation>内容可能有错。照着做之前，请先问肾内科医护人员。</translation>
    </message>
    <message>
        <source>What happens to my data?</source>
        <translation>我的个人信息会怎样？</translation>
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
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
    </message>
</context>
<context>
    <name>pages/cells</name>
    <message>
        <source>What the cells are hoped to do</source>
        <translation>人们希望这些细胞有什么作用</translation>
    </message>
    <message>
        <source>MSC seem to act mainly by sending signals. It is not proven that they help human kidneys.</source>
        <translation>间充质干细胞似乎主要靠释放信号起作用。它对人的肾脏有没有帮助，还没有证实。</translation>
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
        <translation>CD34阳性细胞是年轻的血细胞。有些能帮助形成小血管。</translation>
    </message>
    <message>
        <source>An exosome is a tiny bubble sent out by cells. It carries signals. It is not a cell.</source>
        <translation>外泌体是细胞释放的微小囊泡。它能传递信号，本身不是细胞。</translation>
    </message>
    <message>
        <source>How might they act?</source>
        <translation>它们可能怎样起作用？</translation>
    </message>
    <message>
        <source>MSC seem to act mainly by sending out signals that calm swelling in tissue. They do not mainly become kidney cells.</source>
        <translation>间充质干细胞似乎主要靠释放信号减轻炎症。它们主要不是靠变成肾细胞。</translation>
    </message>
    <message>
        <source>The promotional article that this program starts from names MSC and exosomes. It says that they slow viruses, calm swelling and help repair.</source>
        <translation>最初参考的宣传文章提到间充质干细胞和外泌体。它说，两者能抑制病毒、减轻炎症、帮助修复。</translation>
    </message>
    <message>
        <source>Two small meta-analyses looked at diabetic kidney disease. They found gains in some tests, but not in all.</source>
        <translation>另有两项小型荟萃分析，看的是糖尿病肾病。有些检查指标有改善，但不是每一项都改善。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
    </message>
    <message>
        <source>Most of this was seen in lab cells and in animals.</source>
        <translation>这些说法的依据，大多来自实验室里的细胞和动物。</translation>
    </message>
    <message>
        <source>Whose cells are they?</source>
        <translation>用谁的细胞？</translation>
    </message>
    <message>
        <source>Autologous cells are taken from you and given back to you.</source>
        <translation>自体细胞取自您本人，再用回您身上。</translation>
    </message>
    <message>
        <source>Allogeneic cells come from another person. Your body may react to them.</source>
        <translation>异体细胞来自其他人。您的身体可能对它产生反应。</translation>
    </message>
    <message>
        <source>Your own cells are not safe just because they are yours.</source>
        <translation>是自己的细胞，不等于就安全。</translation>
    </message>
    <message>
        <source>What is seen in animals and in people?</source>
        <translation>动物和人的结果怎样？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled 49 studies in animals. Creatinine fell after the cells were given.</source>
        <translation>2025年的一篇综述合并了49项动物研究。用细胞后，肌酐下降了。</translation>
    </message>
    <message>
        <source>The same review found only three fair trials in people. There, creatinine did not clearly fall.</source>
        <translation>同一篇综述只找到三项人体的公平试验。人的肌酐没有明确下降。</translation>
    </message>
    <message>
        <source>Two blinded trials looked for a benefit: one in AKI, one in lupus with kidney disease. Neither found it.</source>
        <translation>两项双盲试验检验有没有好处。一项针对急性肾损伤，一项针对狼疮性肾炎。两项都没有发现好处。</translation>
    </message>
    <message>
        <source>Two small placebo trials in diabetic kidney disease looked mainly at safety. Both called the cells safe. Signs of benefit were mixed.</source>
        <translation>另有两项糖尿病肾病的小型安慰剂对照试验，主要看安全性。两项都称细胞安全。有没有好处，结果不一致。</translation>
    </message>
    <message>
        <source>So do the cells work?</source>
        <translation>那么，细胞有效吗？</translation>
    </message>
    <message>
        <source>No one knows yet. It is not proven, and it is not ruled out.</source>
        <translation>现在还没有人知道。既没有证实有效，也不能排除有效。</translation>
    </message>
    <message>
        <source>What helps animals may not help people. Fair trials in people can tell.</source>
        <translation>对动物有用，不一定对人有用。这要靠公平的人体试验来回答。</translation>
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
        <translation>这些是对将来的设想，大多来自那篇宣传文章。它们是期望，不是结果。</translation>
    </message>
    <message>
        <source>New tools for the cells</source>
        <translation>改进细胞的新工具</translation>
    </message>
    <message>
        <source>Some hope that gene editing and 3D bioprinting will help. The cells may then find their target and keep working.</source>
        <translation>有人希望基因编辑和3D生物打印能有帮助。这样，细胞也许能到达目标，并持续起作用。</translation>
    </message>
    <message>
        <source>We do not show any result in patients for this.</source>
        <translation>这方面，这里没有列出任何患者的结果。</translation>
    </message>
    <message>
        <source>Cells together with other care</source>
        <translation>细胞与其他治疗结合</translation>
    </message>
    <message>
        <source>Some hope to join cells with drugs, such as an SGLT2 inhibitor, and with rehab.</source>
        <translation>有人希望把细胞与药物和康复训练结合起来。例如与SGLT2抑制剂合用。</translation>
    </message>
    <message>
        <source>An SGLT2 inhibitor already slows kidney disease without cells. Large trials show this.</source>
        <translation>不用细胞，SGLT2抑制剂本来就能减慢肾病恶化。大型试验证明了这一点。</translation>
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
        <translation>针对急性肾损伤，北美27个中心完成了一项试验。它没有发现好处。</translation>
    </message>
    <message>
        <source>Changed cells and antiviral drugs</source>
        <translation>基因改造的细胞与抗病毒药</translation>
    </message>
    <message>
        <source>A virus can harm the kidneys. Some hope to treat this with gene-changed cells and antiviral drugs.</source>
        <translation>病毒可能伤害肾脏。有人希望用基因改造的细胞加上抗病毒药来治疗。</translation>
    </message>
    <message>
        <source>These still need work: one way to make the cells, long-term safety, and getting them to the right place.</source>
        <translation>有几点仍待解决。包括统一的制备方法、长期安全，以及把细胞送到该去的地方。</translation>
    </message>
    <message>
        <source>One small trial was set up to test MSC in AKI with COVID. The registry copy we saw, from January 2022, had no results.</source>
        <translation>一项小型试验要测试间充质干细胞，对象是新冠相关急性肾损伤。我们看到的登记页是2022年1月的，没有结果。</translation>
    </message>
    <message>
        <source>What about exosomes?</source>
        <translation>外泌体呢？</translation>
    </message>
    <message>
        <source>Some hope that exosomes from MSC will help in AKI caused by a virus.</source>
        <translation>病毒可能引起急性肾损伤。有人希望间充质干细胞的外泌体能有帮助。</translation>
    </message>
    <message>
        <source>One trial in CKD had 40 people. Kidney tests got better only in the treated group. An erratum (a correction) came out in 2017.</source>
        <translation>一项慢性肾脏病试验有40人参加。只有治疗组的肾功能指标改善。2017年发表了勘误（更正）。</translation>
    </message>
    <message>
        <source>In July 2020 the FDA said that no exosome product was approved.</source>
        <translation>2020年7月，FDA表示没有外泌体产品获批。</translation>
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
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
    </message>
    <message>
        <source>Take the page “Questions to ask” with you.</source>
        <translation>请带上“可以问的问题”一页。</translation>
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
        <source>Your kidneys clean your blood. They take out waste such as creatinine, which your muscles make.</source>
        <translation>肾脏负责清洁血液。它排出废物，例如肌肉产生的肌酐。</translation>
    </message>
    <message>
        <source>Each kidney has about one million tiny filters.</source>
        <translation>每个肾大约有一百万个微小的滤网。</translation>
    </message>
    <message>
        <source>If the filters leak, too much protein gets into the urine. This is often an early sign.</source>
        <translation>滤网受损时，太多蛋白质会漏进尿里。这常是早期信号。</translation>
    </message>
    <message>
        <source>What is sudden kidney failure?</source>
        <translation>什么是急性肾衰竭？</translation>
    </message>
    <message>
        <source>In AKI, the kidneys stop working well within hours or days. It can be deadly, but it can also heal.</source>
        <translation>急性肾损伤时，肾功能在几小时到几天内变差。它可能危及生命，也有机会恢复。</translation>
    </message>
    <message>
        <source>Without good care in time, other organs may fail too.</source>
        <translation>如果没有得到及时、良好的治疗，其他器官也可能衰竭。</translation>
    </message>
    <message>
        <source>Doctors look for a fast rise in creatinine, or too little urine. AKI has stages 1 to 3. Stage 3 is the worst.</source>
        <translation>医生会看肌酐是否快速升高，或尿量是否太少。急性肾损伤分1到3期，3期最重。</translation>
    </message>
    <message>
        <source>Kidneys can recover without cells. Four people with malignant hypertension came off dialysis after 4 to 15 months. They had blood-pressure control only.</source>
        <translation>不用细胞，肾脏也可能恢复。有4名恶性高血压患者，4至15个月后脱离了透析。他们只控制了血压。</translation>
    </message>
    <message>
        <source>What is long-term kidney disease?</source>
        <translation>什么是慢性肾脏病？</translation>
    </message>
    <message>
        <source>CKD is kidney damage or low kidney function that lasts three months or more.</source>
        <translation>慢性肾脏病是指肾脏受损或功能下降，持续三个月或更久。</translation>
    </message>
    <message>
        <source>By eGFR, the stages run from G1 to G5. By ACR, a urine test, they run from A1 to A3. G5 means kidney failure.</source>
        <translation>按eGFR（估算肾小球滤过率），分为G1到G5期。按ACR（一项尿检），分为A1到A3级。G5期就是肾衰竭。</translation>
    </message>
    <message>
        <source>Diabetes is one of the main causes of kidney failure.</source>
        <translation>糖尿病是肾衰竭的主要原因之一。</translation>
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
        <source>Early signs are often hard to notice. Later, you may have some of these:</source>
        <translation>早期信号往往不明显。以后可能出现下面的一些情况：</translation>
    </message>
    <message>
        <source>You feel tired or weak.</source>
        <translation>乏力。</translation>
    </message>
    <message>
        <source>Parts of your body swell.</source>
        <translation>身体有些部位水肿。</translation>
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
        <translation>您还没有感觉时，肾损害可能已在加重。验血和验尿能较早发现。</translation>
    </message>
    <message>
        <source>Keep your check-ups, even when you feel well.</source>
        <translation>即使感觉良好，也要按时复查。</translation>
    </message>
    <message>
        <source>Get help at once if you suddenly pass much less urine than usual. Do so too if you suddenly feel very ill.</source>
        <translation>尿量突然比平时少很多，请马上就医。突然感觉很不舒服时，也请马上就医。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
    </message>
    <message>
        <source>What are dialysis and a transplant?</source>
        <translation>什么是透析和肾移植？</translation>
    </message>
    <message>
        <source>In the last stage, people need dialysis or a new kidney to live. Some choose care that keeps them at ease.</source>
        <translation>到最后阶段，患者要靠透析或肾移植维持生命。也有人选择以舒适为主的治疗。</translation>
    </message>
    <message>
        <source>Dialysis cleans the blood when the kidneys cannot. It uses a machine, or the lining of the belly.</source>
        <translation>肾脏做不到时，透析能帮忙清洁血液。它用机器，或用肚子里的腹膜。</translation>
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
        <source>Blood-pressure control, drugs such as olmesartan, and diet are part of usual care.</source>
        <translation>常规治疗包括控制血压、注意饮食，以及奥美沙坦等药物。</translation>
    </message>
    <message>
        <source>Ask your kidney team which of these fit you.</source>
        <translation>请问您的肾内科医护人员，哪些适合您。</translation>
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
        <translation>这种治疗在这里获批用于我的病吗？</translation>
    </message>
    <message>
        <source>Is it a registered trial? What is its number?</source>
        <translation>这是已登记的试验吗？登记号是多少？</translation>
    </message>
    <message>
        <source>What are the cells? Who do they come from? How many will I get?</source>
        <translation>用的是什么细胞？来自谁？要给我用多少？</translation>
    </message>
    <message>
        <source>What good may it do me? How and when will you measure that?</source>
        <translation>对我可能有什么好处？怎样衡量，什么时候衡量？</translation>
    </message>
    <message>
        <source>What harm has been seen so far?</source>
        <translation>到目前为止，出现过哪些伤害？</translation>
    </message>
    <message>
        <source>Could the cells make a later kidney transplant harder?</source>
        <translation>用了细胞，以后做肾移植会不会更难？</translation>
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
        <translation>参加之后，会不会不能再参加别的试验？</translation>
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
        <translation>如果我同意，谁会从中赚钱？</translation>
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
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
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
        <translation>每句话都标明我们有多确定。这里说明这些标记的意思，并列出资料来源。</translation>
    </message>
    <message>
        <source>What do the status words mean?</source>
        <translation>这些标记是什么意思？</translation>
    </message>
    <message>
        <source>To see how we know a statement, press “Where does this come from?”. Unchecked knowledge also says “to be checked” in the text.</source>
        <translation>想知道一句话的依据，请按“这些内容从哪里来？”。未核实的知识，文中也会写明“待核实”。</translation>
    </message>
    <message>
        <source>Seen in the paper, often only its summary, or in a trial registry. A table counts too.</source>
        <translation>见于论文（常常只有摘要）或试验登记。表格也算在内。</translation>
    </message>
    <message>
        <source>Read on another page, not in the paper. This may be a guideline page, the news or a health office.</source>
        <translation>见于其他网页，不是论文本身。可能是指南网页、新闻或卫生主管机构的网页。</translation>
    </message>
    <message>
        <source>Only in the promotional article, seen in no other source. It was where we began.</source>
        <translation>仅见于宣传文章，没有其他来源。我们最初参考的就是这篇文章。</translation>
    </message>
    <message>
        <source>General knowledge, to be checked. We have not checked it yet.</source>
        <translation>一般知识，待核实。我们还没有核对。</translation>
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
        <translation>“未报告”是指我们能读到的资料都没有给出数值。这不等于零。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
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
        <translation>细胞来源：骨髓、脐带或尿液。</translation>
    </message>
    <message>
        <source>How they are grown in the lab.</source>
        <translation>在实验室里怎样培养。</translation>
    </message>
    <message>
        <source>How many are given.</source>
        <translation>用多少细胞。</translation>
    </message>
    <message>
        <source>What are the long-term risks?</source>
        <translation>长期有哪些风险？</translation>
    </message>
    <message>
        <source>Tumours and immune problems must be ruled out. This needs many years of follow-up.</source>
        <translation>需要排除肿瘤和免疫异常的风险。这要靠多年的随访。</translation>
    </message>
    <message>
        <source>In June 2021 the FDA reported blindness, tumours and infections. They came after products that were not approved.</source>
        <translation>2021年6月，美国药品监管机构FDA通报了一些伤害。有人用了未获批产品，之后失明、长肿瘤或感染。</translation>
    </message>
    <message>
        <source>What does it cost, and who pays?</source>
        <translation>费用多少，由谁付？</translation>
    </message>
    <message>
        <source>We show no sums. A fee does not show that a treatment works.</source>
        <translation>这里不列金额。收费不代表疗法有效。</translation>
    </message>
    <message>
        <source>We found no insurance that pays for stem cells for the kidneys. Ask your own insurer.</source>
        <translation>我们没有查到有保险支付肾病的干细胞治疗。请问您自己的医保或保险公司。</translation>
    </message>
    <message>
        <source>In China, a health insurance office (NHSA) runs drug cover. The drug agency (NMPA) does not.</source>
        <translation>在中国大陆，药品报销归国家医保局管，不归药监局管。</translation>
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
        <source>Cells from adults, such as from urine, may become the main way.</source>
        <translation>成体干细胞（例如来自尿液的）可能成为主要方向。</translation>
    </message>
    <message>
        <source>Before you agree, you should hear the risks, the benefits and your other choices. You can say no. This is informed consent.</source>
        <translation>您应先了解风险、好处和其他选择，再决定是否同意。您可以拒绝。这叫知情同意。</translation>
    </message>
    <message>
        <source>What are the rules in China?</source>
        <translation>中国大陆有哪些规定？</translation>
    </message>
    <message>
        <source>On 2 January 2025 the NMPA, the drug agency, gave one MSC drug conditional approval. It is for people aged 14 or more with acute GVHD after steroids failed.</source>
        <translation>2025年1月2日，国家药监局附条件批准了一种间充质干细胞药。它用于激素治疗无效的急性移植物抗宿主病。患者须满14岁。</translation>
    </message>
    <message>
        <source>A review of 55 trials of MSC saw no clear rise in cancer or death. For cancer, a small rise cannot be ruled out. The trials covered many diseases. Most follow-up was short.</source>
        <translation>一篇综述汇总了55项间充质干细胞试验。癌症和死亡没有明确增多。癌症方面，不能排除略有增多。这些试验涉及多种疾病，随访大多较短。</translation>
    </message>
    <message>
        <source>In China, no cell drug is approved for the kidneys, and studies may not charge. So take care if someone asks you for a fee.</source>
        <translation>在中国大陆，没有获批治肾病的细胞药，研究也不得收费。所以，如果有人向您收费，请小心。</translation>
    </message>
    <message>
        <source>Which stem-cell drug has China approved?</source>
        <translation>中国大陆批准了哪种干细胞药？</translation>
    </message>
    <message>
        <source>That drug is not for kidney disease.</source>
        <translation>这种药不用于肾病。</translation>
    </message>
    <message>
        <source>The same drug is being tested in diabetic kidney disease. We found no result yet.</source>
        <translation>同一种药正在糖尿病肾病患者中试验。我们还没有查到结果。</translation>
    </message>
    <message>
        <source>State Council Order No. 818 has been in force since 1 May 2026. It covers studies and later use.</source>
        <translation>国务院令第818号自2026年5月1日起施行。它既管研究，也管研究之后的应用。</translation>
    </message>
    <message>
        <source>A study needs proof from lab work first. It needs two reviews, on science and ethics. It must be filed with the NHC, the health ministry.</source>
        <translation>研究要先有实验室研究的依据。还要通过学术审查和伦理审查，并向国家卫健委备案。</translation>
    </message>
    <message>
        <source>A study can be lawful in two ways. The NMPA lets a drug trial start, or the study is filed with the NHC.</source>
        <translation>合法的研究有两种。一种是国家药监局准许开始的药物试验。另一种是向国家卫健委备案的研究。</translation>
    </message>
    <message>
        <source>Not all hospitals may do studies under Order 818. They must be of the top grade (tertiary A).</source>
        <translation>按第818号令，不是所有医院都可以做研究。必须是三级甲等（最高等级）医院。</translation>
    </message>
    <message>
        <source>People in a study may not be charged. If they are harmed, they must be treated.</source>
        <translation>不得向参加研究的人收费。他们受到伤害，必须给予治疗。</translation>
    </message>
    <message>
        <source>Use after the study needs approval from the NHC.</source>
        <translation>研究之后要用于临床，须经国家卫健委批准。</translation>
    </message>
    <message>
        <source>What are the rules in Taiwan?</source>
        <translation>台湾有哪些规定？</translation>
    </message>
    <message>
        <source>Two new Acts on cell treatment have been in force since 1 January 2026.</source>
        <translation>细胞治疗有两部新法，自2026年1月1日起施行。它们是《再生医疗法》和《再生医疗制剂条例》。</translation>
    </message>
    <message>
        <source>The central government must approve each provider. The provider must also sign up where it works.</source>
        <translation>医疗机构须经台湾卫生主管部门核准。还要在所在县市登记。</translation>
    </message>
    <message>
        <source>A trial in people must come first. The one exception is illness that threatens life or badly disables, with no other choice.</source>
        <translation>必须先完成人体试验。只有一种例外：病情危及生命或造成严重失能，又没有别的办法。</translation>
    </message>
    <message>
        <source>All adverts for it need approval first, also on the web and social media. They may not overstate the effect.</source>
        <translation>再生医疗广告都须事先核准，网络和社交媒体上的也一样。广告不得夸大效果。</translation>
    </message>
    <message>
        <source>Fees are reviewed. No one may ask you to pay it all before you start.</source>
        <translation>收费须经审查。不得要求预付全部费用。</translation>
    </message>
    <message>
        <source>Six low-risk cell techniques have been open since 2018.</source>
        <translation>2018年起，已开放六项低风险细胞技术。</translation>
    </message>
    <message>
        <source>Kidney disease is not one of the six.</source>
        <translation>这六项里没有针对肾病的。</translation>
    </message>
    <message>
        <source>What are the rules in the USA?</source>
        <translation>美国有哪些规定？</translation>
    </message>
    <message>
        <source>On 22 July 2020 the FDA sent out an alert. In general, stem-cell and exosome products need its approval.</source>
        <translation>2020年7月22日，FDA发出警示。干细胞和外泌体产品一般须经它批准。</translation>
    </message>
    <message>
        <source>At that time no exosome product was approved.</source>
        <translation>当时没有任何外泌体产品获批。</translation>
    </message>
    <message>
        <source>On 3 June 2021 the FDA gave a warning. You are likely being misled if you must pay, or if there is no trial.</source>
        <translation>2021年6月3日，FDA发出警告。如果要您付费，或者没有临床试验，您很可能被误导了。</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov is a list of trials. To be on it does not mean to be approved.</source>
        <translation>ClinicalTrials.gov是试验登记网站。登记了不等于获批。</translation>
    </message>
    <message>
        <source>In December 2024 the FDA approved its first MSC product. It is for children with acute GVHD after steroids failed, not for kidneys.</source>
        <translation>2024年12月，FDA批准了它的首个间充质干细胞产品。它用于激素治疗无效的急性移植物抗宿主病患儿。它不用于肾病。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
    </message>
    <message>
        <source>How can you guard against false adverts?</source>
        <translation>怎样防范虚假宣传？</translation>
    </message>
    <message>
        <source>Beware of false adverts. This advice stands even in the article that promotes the cells.</source>
        <translation>要警惕虚假宣传。连我们最初参考的宣传文章也这样提醒。</translation>
    </message>
    <message>
        <source>Ask for the registration number of the study, and check it. Check that it charges no fee.</source>
        <translation>请问清研究的登记号，并核对。也要确认它不收费。</translation>
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
        <translation>说用自己的细胞不需要批准。</translation>
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
        <translation>不说细胞从哪里来，或不说用多少。</translation>
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
        <source>You are told to stop your kidney medicines.</source>
        <translation>要您停用治肾病的药。</translation>
    </message>
    <message>
        <source>They hurry you, or give a discount if you act now.</source>
        <translation>催您快做决定，或说马上决定就打折。</translation>
    </message>
    <message>
        <source>You can reach them only by WeChat or Telegram.</source>
        <translation>只能用微信或Telegram联系。</translation>
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
        <source>In June 2021 the FDA reported blindness, tumours and infections. They came after products that were not approved.</source>
        <translation>2021年6月，美国药品监管机构FDA通报了一些伤害。有人用了未获批产品，之后失明、长肿瘤或感染。</translation>
    </message>
    <message>
        <source>One person with CKD had been stable for years. After cells at a clinic abroad, dialysis was needed at 3 months.</source>
        <translation>一名慢性肾脏病患者原本稳定多年。在国外诊所用细胞后，3个月时需要透析。</translation>
    </message>
    <message>
        <source>One case cannot prove that the cells were the cause. But it is a reason to take care.</source>
        <translation>单个病例不能证明是细胞造成的。但这提醒我们要小心。</translation>
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
        <translation>核对登记号。但有登记号，不等于研究已获批准。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
    </message>
    <message>
        <source>Expert advice: join only trials that a state agency or an ethics board has let start.</source>
        <translation>专家建议：只参加国家主管机构或伦理委员会批准的试验。</translation>
    </message>
    <message>
        <source>Tell the health office in your area if you think that someone misleads patients.</source>
        <translation>如果觉得有人误导患者，请向当地卫生健康部门反映。</translation>
    </message>
    <message>
        <source>If you had cells and feel ill, get care at once. Say what you were given.</source>
        <translation>如果用过细胞后不舒服，请马上就医。告诉医生您用了什么。</translation>
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
        <translation>用干细胞治疗肾衰竭仍在研究中。目前还没有证实有效。</translation>
    </message>
    <message>
        <source>Is any stem-cell product approved for kidneys?</source>
        <translation>有没有获批治肾病的干细胞产品？</translation>
    </message>
    <message>
        <source>We found no stem-cell product approved for kidney failure. This holds for China and the USA.</source>
        <translation>我们没有查到获批用于肾衰竭的干细胞产品。在中国大陆和美国都没有查到。</translation>
    </message>
    <message>
        <source>China approved its first stem-cell drug in January 2025. It is an MSC drug for GVHD. That is a problem after a blood stem-cell transplant, not a kidney transplant. It is not for the kidneys.</source>
        <translation>2025年1月，中国批准了第一种干细胞药。它是间充质干细胞药，用于移植物抗宿主病。这是造血干细胞移植后的并发症，不是肾移植后的并发症。它不是治肾病的药。</translation>
    </message>
    <message>
        <source>What are the four items shown here?</source>
        <translation>这里的四项内容是什么？</translation>
    </message>
    <message>
        <source>Three of the four items tell the story of one person each. They had no control group.</source>
        <translation>四项内容中，三项各讲一位患者的经过。它们都没有对照组。</translation>
    </message>
    <message>
        <source>The fourth item is a review of other papers. It is not about a patient.</source>
        <translation>第四项是文献综述，讲的不是某位患者。</translation>
    </message>
    <message>
        <source>A case report can give ideas. It cannot prove that a treatment works.</source>
        <translation>病例报告能提供线索，但不能证明疗法有效。</translation>
    </message>
    <message>
        <source>What did the largest fair test find?</source>
        <translation>最大的公平试验发现了什么？</translation>
    </message>
    <message>
        <source>This is the largest blinded trial of MSC for AKI that we found. The AKI came after heart surgery. It took in 156 people. It found no benefit.</source>
        <translation>用间充质干细胞治急性肾损伤的双盲试验中，这是我们查到最大的一项。急性肾损伤发生在心脏手术后。共有156人参加，没有发现好处。</translation>
    </message>
    <message>
        <source>Recovery took 15 days with cells and 12 days with placebo. The gap may be due to chance.</source>
        <translation>用细胞的人15天恢复，用安慰剂的人12天恢复。这个差别可能只是偶然。</translation>
    </message>
    <message>
        <source>In a blinded trial, no one can tell who gets the cells. That keeps the test fair.</source>
        <translation>双盲试验里，没有人分得出谁用了细胞。这样试验才公平。</translation>
    </message>
    <message>
        <source>What do the trials say when pooled?</source>
        <translation>把试验合起来看，结果怎样？</translation>
    </message>
    <message>
        <source>A review from 2025 pooled three trials in patients. It found no clear fall in creatinine. In animals, creatinine did fall.</source>
        <translation>2025年的一篇综述合并了三项患者试验。患者的肌酐没有明确下降。动物的肌酐下降了。</translation>
    </message>
    <message>
        <source>Two small meta-analyses pooled studies in diabetic kidney disease. They found gains in some kidney tests, but not in all. One is a preprint: outside experts have not checked it.</source>
        <translation>另有两项小型荟萃分析，汇总了糖尿病肾病的研究。有些肾功能指标有改善，但不是每一项都改善。其中一篇是预印本，还没有经过外部专家审查。</translation>
    </message>
    <message>
        <source>No funder is on record for this text.</source>
        <translation>这篇内容没有资助者的记录。</translation>
    </message>
    <message>
        <source>No conflict of interest is on record for this text.</source>
        <translation>这篇内容没有利益冲突的记录。</translation>
    </message>
    <message>
        <source>So the answer is still not sure.</source>
        <translation>所以，答案仍不确定。</translation>
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
        <translation>有文献报道过少见但严重的肾脏损害。一名慢性肾脏病患者很快恶化，3个月时需要透析。</translation>
    </message>
    <message>
        <source>Another person had cells put into the kidney. Growths formed there, and the kidney had to be removed.</source>
        <translation>另一名患者的肾里注入了细胞。那里长出肿块，最后只能切除这个肾。</translation>
    </message>
    <message>
        <source>One case cannot prove that the cells were the cause. But it is a reason to take care.</source>
        <translation>单个病例不能证明是细胞造成的。但这提醒我们要小心。</translation>
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
        <source>Abdominal Key: the risk that stones come back</source>
        <translation>Abdominal Key：结石复发的风险</translation>
    </message>
    <message>
        <source>BMJ Best Practice, topic 225: kidney stones</source>
        <translation>BMJ Best Practice第225号主题：肾结石</translation>
    </message>
    <message>
        <source>FDA consumer alert on regenerative medicine products, including stem cells and exosomes</source>
        <translation>美国FDA消费者警示：含干细胞与外泌体的再生医学产品</translation>
    </message>
    <message>
        <source>Reprint of the FDA alert of 2020 on a medical practice&apos;s page</source>
        <translation>某医疗机构网页转载的FDA 2020年警示</translation>
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
        <source>Trial registry entry NCT02195323: bone-marrow MSC in chronic kidney disease</source>
        <translation>试验登记号NCT02195323：骨髓间充质干细胞用于慢性肾脏病</translation>
    </message>
    <message>
        <source>MediFind: registered trial of amimestrocel in diabetic kidney disease</source>
        <translation>MediFind：艾米迈托赛用于糖尿病肾病的已登记试验</translation>
    </message>
    <message>
        <source>scite page that reports a pooled safety analysis of 152 randomised trials up to April 2023</source>
        <translation>scite网页：报道截至2023年4月152项随机试验的安全性汇总分析</translation>
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
        <source>Stem-cell facts that repeat the ISSCR list</source>
        <translation>干细胞知识（转述ISSCR清单）</translation>
    </message>
    <message>
        <source>ISSCR: Nine things to know about stem-cell treatments</source>
        <translation>ISSCR：关于干细胞治疗须知的九件事</translation>
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
        <source>ISSCR: Patient Handbook</source>
        <translation>ISSCR：患者手册</translation>
    </message>
    <message>
        <source>WebMD: stem-cell treatments, warning signs</source>
        <translation>WebMD：干细胞治疗的警示信号</translation>
    </message>
    <message>
        <source>christopherreeve.org: caution about stem cells</source>
        <translation>christopherreeve.org：关于干细胞的提醒</translation>
    </message>
    <message>
        <source>Reprint of the FDA information of 3 June 2021</source>
        <translation>FDA 2021年6月3日信息的转载</translation>
    </message>
    <message>
        <source>News page on the FDA approval of Ryoncil (remestemcel-L), December 2024</source>
        <translation>新闻：FDA批准Ryoncil（remestemcel-L），2024年12月</translation>
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
        <source>Journal table of the KDIGO risk map</source>
        <translation>期刊表格：KDIGO风险图</translation>
    </message>
    <message>
        <source>Journal table of the KDIGO risk colours and checks per year</source>
        <translation>期刊表格：KDIGO风险颜色与每年检查次数</translation>
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
        <source>Calculator page with a worked example of the CKD-EPI equation</source>
        <translation>计算器网页：CKD-EPI公式算例</translation>
    </message>
    <message>
        <source>csmu.edu.tw: conversion of laboratory units</source>
        <translation>csmu.edu.tw：检验单位换算</translation>
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
        <source>WS/T 404.5-2015: Chinese reference intervals, part 5, urea and creatinine</source>
        <translation>WS/T 404.5-2015：中国参考区间第5部分，尿素与肌酐</translation>
    </message>
    <message>
        <source>WS/T 405-2012: Chinese reference intervals for blood counts</source>
        <translation>WS/T 405-2012：中国血细胞分析参考区间</translation>
    </message>
    <message>
        <source>HL7 International: LOINC code of serum creatinine</source>
        <translation>HL7国际组织：血清肌酐的LOINC代码</translation>
    </message>
    <message>
        <source>Xinhua: conditional approval of amimestrocel in China</source>
        <translation>新华网：艾米迈托赛在中国获附条件批准</translation>
    </message>
    <message>
        <source>Company news page on the first prescription of amimestrocel</source>
        <translation>公司新闻页：艾米迈托赛首张处方</translation>
    </message>
    <message>
        <source>Company web page on trial permissions for stem-cell drugs in China, May 2025</source>
        <translation>公司网页：中国干细胞药物的临床试验许可（2025年5月）</translation>
    </message>
    <message>
        <source>China, State Council Order No. 818: regulations on clinical research and clinical use of new biomedical techniques</source>
        <translation>中国国务院令第818号：《生物医学新技术临床研究和临床转化应用管理条例》</translation>
    </message>
    <message>
        <source>Web page with the chapters of State Council Order No. 818</source>
        <translation>网页：国务院令第818号的章节内容</translation>
    </message>
    <message>
        <source>Industry news on State Council Order No. 818: hospitals and records</source>
        <translation>行业新闻：国务院令第818号对医院和记录的要求</translation>
    </message>
    <message>
        <source>China, measures for stem-cell clinical research (trial version of 2015)</source>
        <translation>中国《干细胞临床研究管理办法（试行）》（2015年）</translation>
    </message>
    <message>
        <source>Law forum page that names the 2015 measures for stem-cell clinical research</source>
        <translation>法律问答页：提及2015年《干细胞临床研究管理办法》</translation>
    </message>
    <message>
        <source>Taiwan, Regenerative Medicine Act and Regenerative Medicine Preparations Act, in force on 1 January 2026 (news report)</source>
        <translation>台湾《再生医疗法》与《再生医疗制剂条例》，2026年1月1日施行（新闻报道）</translation>
    </message>
    <message>
        <source>Yahoo Taiwan news: rules on advertising and fees under the Regenerative Medicine Act</source>
        <translation>Yahoo台湾新闻：《再生医疗法》对广告和收费的规定</translation>
    </message>
    <message>
        <source>Liberty Times Net health news: six low-risk cell techniques</source>
        <translation>自由健康网：六项低风险细胞技术</translation>
    </message>
    <message>
        <source>Yahoo Taiwan news of 2 February 2026: cell techniques open since 2018</source>
        <translation>Yahoo台湾新闻，2026年2月2日：2018年起开放的细胞技术</translation>
    </message>
    <message>
        <source>Hong Kong, Pharmacy and Poisons Ordinance: advanced therapy products</source>
        <translation>香港《药剂业及毒药条例》：先进疗法制品</translation>
    </message>
    <message>
        <source>Blog reprint of the AAFP advice on reading grade</source>
        <translation>博客转载：AAFP关于阅读程度的建议</translation>
    </message>
    <message>
        <source>CDC: Clear Communication Index</source>
        <translation>美国CDC：清晰沟通指数</translation>
    </message>
    <message>
        <source>Public repository with the items of the CDC index (mmontesanonyc/interactive-CDC-CCI)</source>
        <translation>公开代码库：CDC指数条目（mmontesanonyc/interactive-CDC-CCI）</translation>
    </message>
    <message>
        <source>Blog page on the AHRQ patient education assessment tool (PEMAT)</source>
        <translation>博客页：AHRQ患者教育材料评估工具（PEMAT）</translation>
    </message>
    <message>
        <source>Journal table of PEMAT items (PMC8990380)</source>
        <translation>期刊表格：PEMAT条目（PMC8990380）</translation>
    </message>
    <message>
        <source>Journal table of PEMAT items (PMC11033604)</source>
        <translation>期刊表格：PEMAT条目（PMC11033604）</translation>
    </message>
    <message>
        <source>IPDAS criteria for patient decision aids</source>
        <translation>IPDAS患者决策辅助工具标准</translation>
    </message>
    <message>
        <source>Journal table of IPDAS items</source>
        <translation>期刊表格：IPDAS条目</translation>
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
        <source>MedlinePlus: laboratory tests</source>
        <translation>MedlinePlus：化验检查</translation>
    </message>
    <message>
        <source>MedlinePlus: nifedipine</source>
        <translation>MedlinePlus：硝苯地平</translation>
    </message>
    <message>
        <source>CDC: glossary of chronic kidney disease</source>
        <translation>美国CDC：慢性肾脏病词汇表</translation>
    </message>
    <message>
        <source>NIDDK: kidney disease</source>
        <translation>NIDDK：肾脏病</translation>
    </message>
    <message>
        <source>NCI Dictionary of Cancer Terms</source>
        <translation>美国国家癌症研究所（NCI）癌症词典</translation>
    </message>
    <message>
        <source>National Academies: glossary</source>
        <translation>美国国家学院：词汇表</translation>
    </message>
</context>
</TS>
