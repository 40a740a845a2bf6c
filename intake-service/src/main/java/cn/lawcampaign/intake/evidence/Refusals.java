package cn.lawcampaign.intake.evidence;

import cn.lawcampaign.intake.cleaning.Acceptance.Refusal;
import cn.lawcampaign.intake.evidence.Evidence.Purpose;

/** Why a file is not taken, in words that say what to do instead. */
final class Refusals {

    private static final long MEGABYTE = 1024 * 1024;

    private Refusals() {
    }

    static FileRefusedException tooLarge(long most) {
        long megabytes = most / MEGABYTE;
        return new FileRefusedException("超过 " + megabytes + " MB，请压缩或截取后再传，或寄信提交",
                "Larger than " + megabytes + " MB: make it smaller, or send it by letter");
    }

    static FileRefusedException tooMany(int most, Purpose purpose) {
        if (purpose == Purpose.SCAN) {
            return new FileRefusedException("最多 " + most + " 个扫描件，可合并成 PDF 后再传",
                    "At most " + most + " scans: put several pages into one PDF");
        }
        return new FileRefusedException("最多 " + most + " 个文件，其余可在登记后到“查询进度”里补充",
                "At most " + most + " files; add the others later under Track");
    }

    static FileRefusedException noCopy() {
        return new FileRefusedException("文件已损坏、有密码或可能有害，请另存为图片、PDF 或文本后再传",
                "Broken, protected by a password or harmful: save it as a picture, PDF or text");
    }

    static FileRefusedException noScan() {
        return new FileRefusedException("扫描件须为图片或 PDF", "A scan is a picture or a PDF");
    }

    static FileRefusedException unfit(Refusal refusal) {
        return switch (refusal) {
            case PROGRAM -> new FileRefusedException("不能接收程序或脚本，请另存为图片、PDF 或文本后再传",
                    "Programs and scripts are not taken: save it as a picture, PDF or text");
            case EMPTY -> new FileRefusedException("这是空文件，请重新选择", "This file is empty: choose it again");
        };
    }
}
