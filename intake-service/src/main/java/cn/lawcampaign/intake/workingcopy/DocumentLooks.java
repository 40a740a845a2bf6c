package cn.lawcampaign.intake.workingcopy;

import static cn.lawcampaign.intake.workingcopy.Look.BEGIN;
import static cn.lawcampaign.intake.workingcopy.Look.END;
import static cn.lawcampaign.intake.workingcopy.Look.END_OF_CODE;
import static cn.lawcampaign.intake.workingcopy.Look.GAP;
import static cn.lawcampaign.intake.workingcopy.Look.LINK;
import static cn.lawcampaign.intake.workingcopy.Look.MORE;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers of identity papers and bank accounts, and the query code. */
final class DocumentLooks {

    private static final String DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final Pattern BORN_18 = Pattern.compile("\\d{6}(?:19|20)\\d{2}" + DAY + "\\d{3}[\\dXx]");
    private static final Pattern BORN_15 = Pattern.compile("\\d{8}" + DAY + "\\d{3}");
    /** An officer's own paper is what the report is about. */
    private static final String PAPER = "(?:身份证明?|公民身份|身份号|(?<!执法|工作|警官|警察)证件)(?:编号|证号|号码|号)?的?";

    static final List<Look> ALL = List.of(
            Look.number(MaskKind.ID_CARD, BEGIN + "[1-9]" + MORE + "{16}" + GAP + "[\\dXx]" + END_OF_CODE,
                    hit -> BORN_18.matcher(bare(hit)).matches()),
            // the numbers of decisions and tickets can look like the old 15 digits: what is called so stays
            Look.number(MaskKind.ID_CARD,
                    BEGIN + "(?<!(?:单号|编号|案号|票号|决定书|文书号)[^\\d]{0,6})[1-9]\\d{14}" + END,
                    hit -> BORN_15.matcher(hit).matches()),
            Look.number(MaskKind.ID_CARD, PAPER + LINK + "(?<x>\\d" + MORE + "{5,17}(?:" + GAP + "X)?)" + END_OF_CODE),
            Look.number(MaskKind.ID_CARD,
                    PAPER + "(?:最?后|末|前|尾)(?:[一二两三四五六七八\\d]{1,2}位数?|号)" + LINK + "(?<x>\\d{2,14}X?)"
                            + END_OF_CODE),
            Look.of(MaskKind.ID_CARD,
                    "(?:护照|passport|港澳通行证|台胞证|回乡证)(?:编?号码?|\\s?no\\.?)?" + LINK
                            + "(?<x>[A-Z]{1,2}\\s?\\d{6,10}|\\d{8,10})" + END_OF_CODE),
            Look.number(MaskKind.BANK_CARD, BEGIN + "[3-6]\\d{3}" + MORE + "{12,15}" + END, DocumentLooks::luhn),
            Look.number(MaskKind.BANK_CARD,
                    "(?:[账帐][号户]|卡号|银行卡|储蓄卡|存折|[工农中建交]行)(?:号码?)?" + LINK + "(?<x>\\d" + MORE + "{8,24})"
                            + END),
            Look.number(MaskKind.BANK_CARD, "(?:卡|[账帐][号户])号?的?(?:最?后[四4]位|尾号)" + LINK + "(?<x>\\d{3,4})" + END),
            Look.number(MaskKind.QUERY_CODE, "(?:查询码|query code)" + LINK + "(?<x>\\d" + MORE + "{15})" + END));

    private DocumentLooks() {
    }

    private static String bare(String hit) {
        return hit.replaceAll("[^\\dXx]", "");
    }

    /** The check of card numbers, ISO/IEC 7812-1 annex B. */
    static boolean luhn(String card) {
        int[] digits = card.chars().filter(c -> c >= '0' && c <= '9').map(c -> c - '0').toArray();
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int d = digits[digits.length - 1 - i];
            sum += i % 2 == 0 ? d : d * 2 > 9 ? d * 2 - 9 : d * 2;
        }
        return sum % 10 == 0;
    }
}
