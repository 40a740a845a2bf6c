package cn.lawcampaign.intake.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @ParameterizedTest
    @CsvSource({"城北检查点,城北检查点", "城北 检查点。,城北检查点", "东丰县医院门口,东丰县医院", "东丰县医院附近路口,东丰县医院", "Ｇ１２国道,g12国道",
            "路口,路口", "店,''", "'',''", "。。,''"})
    void aPlaceIsComparedByItsName(String typed, String compared) {
        assertEquals(compared, Facts.of(List.of(), typed).place());
    }

    @Test
    void aPlateIsComparedAsAWholeOrNotAtAll() {
        assertEquals(List.of("吉d12345"), Facts.of(List.of("吉D·12345", "吉Ｄ12345", "吉D*2345", "?", " "), null).plates());
    }
}
