package cn.lawcampaign.deploy.local;

import java.nio.file.Path;

/** What a newcomer needs to know once the suite runs. */
final class Greeting {

    private Greeting() {
    }

    static void print(Progress progress, Suite suite, Path data) {
        progress.line(
                """

                        群众 · citizens          %1$s/         公告、举报、查询 · notice, report, track
                        接线员 · operators       %1$s/desk     zwr-operator, gaj-operator, jtj-operator …
                        登记员 · clerks          %1$s/desk     yfb-clerk, gaj-clerk …（邮件、来信、放行 · mails, letters, releases）
                        协调员 · coordinator     %1$s/leads    yfb-coordinator（分流 · triage: %1$s/leads/triage）
                        办案单位 · units         %1$s/leads    gaj-dc-handler, jcy-handler, jtj-fz-handler, df-jj-head …
                        封闭办理 · closed queue  %1$s/leads    jwj-reader1, jwj-reader2
                        数据 · figures           %1$s/campaign
                        管理 · administration    %1$s/campaign/deliveries    yfb-admin
                        其他角色 · other roles   yfb-custodian1, yfb-custodian2（身份保管 · custodians） \
                        yfb-auditor（审计 · auditor）
                        演示账号密码 · password of the demo accounts: %2$s
                        邮箱 · mailboxes: IMAP 127.0.0.1:%3$d, SMTP 127.0.0.1:%4$d，用户名为邮箱地址，密码任意，重启后清空 · user = address, any password, gone at restart
                        数据目录 · data: %5$s
                        按 Ctrl-C 停止 · Ctrl-C stops everything
                        """
                        .formatted(suite.address(), Api.DEMO_PASSWORD, suite.mail().imapPort(),
                                suite.mail().smtpPort(), data));
    }
}
