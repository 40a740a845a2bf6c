package cn.lawcampaign.intake.workingcopy;

/** Family names as patterns. */
final class Surnames {

    /** Those of two characters that are met today. */
    static final String DOUBLE = "(?:欧阳|上官|司马|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|长孙|宇文|令狐|端木|独孤|南宫|呼延|完颜|纳兰|西门|闻人)";

    /** The commonest: nine in ten people of the country bear one of them. */
    static final String COMMON = "(?:" + DOUBLE
            + "|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
            + "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])";

    private Surnames() {
    }
}
