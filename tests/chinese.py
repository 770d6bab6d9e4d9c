"""How to tell Simplified from Traditional Chinese, and which Latin words a Chinese text may contain.

GB 2312 contains the Simplified characters and those that both scripts share, Big5 the Traditional and shared ones. A
character that its own script's standard cannot encode therefore belongs to the other script (or is very rare, and then
worth a look). Each standard also contains a few characters of the other script, as variants or for names: those in
daily use are listed, and where a character is right in some words, the words are.
"""

import re

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
"""A Chinese character."""
ONLY_CHINESE = re.compile("[\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]")
"""A Chinese character or full-width punctuation."""

SIMPLIFIED_IN_BIG5 = re.compile(
    "[万与么于价优体党几后听坏岭并庄异怀怜惊愿扑据斗机极柜构气痒确离种筑网荐虫触踊适厂圣儿佣复余宁丑]"
    "|(?<![公英海])里|(?<!若)干(?![擾預涉])|系(?![統列])(?<!體系)|征(?!服)|胜(?!肽)"
    "|制(?=[造備成])|(?<!抑)制劑|(?<=[標水])准|准(?=[確備])|(?<=[計規])划|采(?=[用集取])|松(?=弛)"
)
TRADITIONAL_BEYOND_BIG5 = "瘻肽"
"""Characters that Taiwan writes although Big5 lacks them, such as those of a fistula and a peptide."""
TRADITIONAL_IN_GB2312 = re.compile("[於徵麽馀後]|乾(?!隆)|藉(?!慰)|夥|著(?!名|作)(?<!显著)(?<!卓著)|瞭(?!望)|覆(?!盖)")

GLOSSES = re.compile("（(?:[^（）]*港[^（）]*|硝苯地平|奧美沙坦)）")
"""A bracket with Hong Kong's term, or with the Chinese name of a drug that Taiwan calls by its English name."""

MAINLAND_WORDS = re.compile(
    "質量|信息|隨訪|血紅蛋白|(?<!肌酸)肌酐|腎小球|紅細胞|白細胞|間充質|置信區間|薈萃|循證|激活"
    "|軟件|硬件|網絡|視頻"
    ""
    r"|默認|程序|打印|窗口|點擊|菜單|設置|鼠標|界面|用戶|反饋|互聯網|字體|審批|硝苯地平|奧美沙坦|尿檢|腎活檢|遺傳修飾"
)
"""Words of mainland China that Taiwan does not use."""
TAIWAN_WORDS = re.compile(
    "资讯|追踪|血红素|肌酸酐|肾丝球|红血球|白血球|间质干细胞|信赖区间|统合分析|实证医学"
    ""
    "|软体|硬体|网路|萤幕|滑鼠|程式|视窗|"
    "选单|介面|使用者|预设值|列印|字型|衞|卫教|洗肾"
)
"""Words of Taiwan that mainland China does not use."""

HALF_WIDTH = re.compile(
    r"(?<=[\u3400-\u9fff])\s*[,;:?!()\"']|(?<!\|)[,;:?!()\"']\s*(?=[\u3400-\u9fff])|[\u3400-\u9fff]\."
)
"""Half-width punctuation beside a Chinese character, except at the start of a blocking form: ``自体|!自体免疫``."""

LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ɏµ][A-Za-zÀ-ÖØ-öø-ɏ0-9]*")
UNITS = "mg µg mL min m dL g kg L mmHg mmol µmol h d M yyyy"
ABBREVIATIONS = (
    "A ACR AHRQ AKI ARB BJSM BUN CD34 CDC CI CJK CKD COVID CRRT CSF D EPI ESRD EXO FDA G G3a G3b GFR GNU GVHD Hb "
    "HCT Hct HL7 I II IPDAS ISSCR IgA IgAN KDIGO LOINC MSC NCI NEPHSTROM NIDDK OCEBM PEMAT RCT SBI SGLT2 SIL SW "
    "AAFP ABIM NHC NHSA NMPA Scr T UACR UC UMIN WS DKD ESRD eGFR hUC jRCT BSD A1 A2 A3 G1 G2 G4 G5 p P "
    "DOI NNT RAS NCT ChiCTR DAPA EMPA KIDNEY CREDENCE RR OR HR MD SMD IQR ICD N17 "
    "AE C SAE EV GLP MRA DKA AVF CKM KDOQI MRCT ACE NSAIDs NHS NIH UK FIDELITY FIDELIO FLOW IDEAL"
)
DRUGS = (
    "Nifedipine nifedipine Olmesartan olmesartan Ryoncil remestemcel amimestrocel rexlemestrocel "
    "dapagliflozin empagliflozin canagliflozin semaglutide Finerenone finerenone cystatin "
    "Kerendia ibuprofen naproxen"
)
NAMES = (
    "Flesch Kincaid Abumoawad Deng Gooch IJIRSS Kim Lee Makhlough Nassar Saad Swaminathan Tan Thirabanjasak "
    "Thompson Villanueva Yang Zheng medRxiv AC607 MPC Mesoblast CD362 ORBCEL HLA ADPKD Allela Beike CytoMed "
    "Sentien Orbsen Royan a "
    "AlloCure UnicoCell Du Fisher BioNews transplantevidence for ISRCTN "
    "ELIXCYTE Suzuki Riordan Paz Rodríguez Wang Fu Nan Packham Perico Yahoo Telegram "
    "Qt Charts PySide msgspec Noto Sans OpenCC Apache rapidfuzz MIT "
    "ClinicalTrials gov csmu edu tw unitslab com christopherreeve org BMJ Best Practice Cells Portal Stem Cell "
    "Institute Abdominal Key Peeref Pharmafile MediFind scite Cleveland Clinic Journal of Medicine WebMD Pathway "
    "Kidney Education Center American Fund MedlinePlus mmontesanonyc interactive CCI MSD Python "
    "Lab Tests Online Healthed HealthDay Guideline Central Drug Topics Nursing Medindia KidneyHealth ca Scilit AKF "
    "AstraZeneca Bakris Bayer Boehringer Cockcroft Gault Ingelheim Eli Lilly Janssen Novo Nordisk "
    "Care Norfolk Wales DPC EASi Endocrinology Advisor Hormone Insight International Internal General Reports "
    "Renal Lifecycle MedTruth MedWatch Minute News Senior Health eKidney epocrates "
    "Becker s Hospital Review Bioethics MedPage Today CGTLive Columbus Regional Fierce Biotech Frontiers in "
    "Research Therapy meddatax UCLA"
)
KEYS = "Ctrl Shift Alt Tab Enter Esc Up Down Left Right F1 F6 K F E S T Q"
PUBLISHERS = (
    "CGTLive Fierce Biotech Bioethics MedPage Today Becker s Hospital Review Columbus Regional Research Therapy "
    "meddatax UCLA"
)
"""Publishers of cited pages."""
CELL_TRIALS = "rilparencel Rilparencel urokinase warfarin ProKidney REGEN MDR CIRM Medeor Prodia StemCell Kaufman"
"""Names in the trials of kidney cells, of blood stem cells and of cells in the blood."""
OF_RULES = "BaiPharm ChinaDrugTrials chinadrugtrials cn celltherapy mohw CTR IND LINE MedWatch PHUSE"
OF_RECOVERY = "budesonide sparsentan NefIgArd NephJC PROTECT Discover NHS"
"""Names on the pages about rules and about recovery."""
OF_OPTIONS = "SUSTAIN NAION AMS McGraw Hill AccessMedicine AMPOULE StatPearls"
"""Names of trials and publishers on the pages about drugs, dialysis and transplants."""
ALLOWED_LATIN = frozenset(
    " ".join(
        (UNITS, ABBREVIATIONS, DRUGS, NAMES, KEYS, PUBLISHERS, CELL_TRIALS, OF_RULES, OF_RECOVERY, OF_OPTIONS)
    ).split()
)
NUMBERED = re.compile("(?:NCT|UMIN|PMC|jRCTb|ISRCTN)[0-9]+")
"""The number of a trial or a paper."""
PLACEHOLDER = re.compile("%L?[0-9n]")

KNOWN_NAMES = frozenset(
    {
        *("Cells for Cells",),
        *("BMJ Best Practice", "Stem Cells Portal", "Stem Cell Institute", "Noto Sans CJK", "Fu Nan Wang"),
        *("Cleveland Clinic Journal of Medicine", "SW Kidney Education Center", "American Kidney Fund"),
        "Lab Tests Online",
        *("Journal of General Internal Medicine", "Kidney International Reports", "Kidney Care Norfolk"),
        *("Kidney Care UK", "NIH Senior Health", "Becker’s Hospital Review", "Columbus Regional Health"),
        *("Frontiers in Medicine", "Stem Cell Research"),
        *("Kidney Care UK", "NIH Senior Health"),
        *("Becker's Hospital Review", "Columbus Regional Health", "Stem Cell Research"),
    }
)
"""Names of three or more Latin words."""
LATIN_RUN = re.compile(
    r"[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ0-9.’'-]*(?:[ ,]+[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ0-9.’'-]*){2,}"
)


def traditional_only(text: str) -> list[str]:
    """Return the characters of a text that cannot be Simplified Chinese."""
    return [*filter(lambda sign: not _is_in("gb2312", sign), HAN.findall(text)), *TRADITIONAL_IN_GB2312.findall(text)]


def simplified_only(text: str) -> list[str]:
    """Return the characters of a text that cannot be Traditional Chinese."""
    beyond = (sign for sign in HAN.findall(text) if not _is_in("big5", sign) and sign not in TRADITIONAL_BEYOND_BIG5)
    return [*beyond, *SIMPLIFIED_IN_BIG5.findall(text)]


def _is_in(standard: str, sign: str) -> bool:
    return bool(sign.encode(standard, errors="ignore"))


def foreign_words(text: str) -> list[str]:
    """Return the Latin words of a Chinese text that are not units, abbreviations, drugs or names."""
    found = LATIN.findall(NUMBERED.sub("", PLACEHOLDER.sub("", text)))
    return [word for word in found if word not in ALLOWED_LATIN]
