package cn.lawcampaign.deploy.local;

import java.nio.file.Path;

/** What a newcomer needs to know once the suite runs. */
final class Greeting {

    private Greeting() {
    }

    static void print(Progress progress, String address, Path data) {
        progress.line("""

                群众 · citizens          %1$s/         公告、举报、查询 · notice, report, track
                接线员 · operators       %1$s/desk     zwr-operator, gaj-operator, jtj-operator …
                协调员 · coordinator     %1$s/leads    yfb-coordinator（分流 · triage: %1$s/leads/triage）
                办案单位 · units         %1$s/leads    gaj-dc-handler, jcy-handler, jtj-fz-handler, df-jj-head …
                封闭办理 · closed queue  %1$s/leads    jwj-reader1, jwj-reader2
                数据 · figures           %1$s/campaign
                管理 · administration    %1$s/campaign/deliveries    yfb-admin
                演示账号密码 · password of the demo accounts: %2$s
                数据目录 · data: %3$s
                按 Ctrl-C 停止 · Ctrl-C stops everything
                """.formatted(address, Api.DEMO_PASSWORD, data));
    }
}
