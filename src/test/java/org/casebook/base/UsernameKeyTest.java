package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "anna.example2@x_y-z, anna.example2@x_y-z",
        "' Zoë Ray', zoeray",
        "Łukasz.Groß, lukasz.gross",
        "Øyvind, oyvind",
        "Đorđe, dorde",
        "Ægir, aegir",
        "Þór, thor",
        "ışık, isik",
        "İnan, inan",
        "Əliyev, eliyev",
        "Œuvray, oeuvray",
        "Nguyễn, nguyen",
        "Щербаков, shcherbakov",
        "Ольга, olga",
        "Ґалаган, galagan",
        "Ђорђе, dorde",
        "Άλφα, alpha",
        "გიორგი, giorgi",
        "王小明, wangxiaoming",
        "たなか, tanaka",
        "ﬃ, ffi",
        "Ｆｕｌｌ, full",
    })
    void lettersBecomeThoseOfEveryKeyboard(String written, String key) {
        assertThat(UsernameKey.of(written)).isEqualTo(key);
        assertThat(UsernameKey.of(key)).isEqualTo(key);
    }

    @Test
    void whatIsLongerThanAnyUsernameCostsNoWork() {
        assertThat(UsernameKey.of("ł".repeat(100_000))).isEqualTo("ł".repeat(100_000));
    }
}
