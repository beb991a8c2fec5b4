package org.casebook.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.Classes;
import org.casebook.classroom.CodeLifetime;
import org.casebook.classroom.JoinCodes;
import org.casebook.classroom.Memberships;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** The join code for the projector. */
class JoinCodeViewTest extends ViewTest {

    private static final int SCALE = 4;

    @Autowired
    Classes classes;

    @Autowired
    JoinCodes codes;

    @Autowired
    Memberships memberships;

    private Actor teacher;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        own = school.classOf(teacher);
        signIn(teacher);
    }

    @Test
    void aPhoneThatReadsTheQrCodeComesToTheJoinPageOfTheAddressThatTheTeacherSees() throws Exception {
        var code = codes.renew(teacher, own, CodeLifetime.WEEK);
        open("classes/" + own + "/code");

        browserSays("https://casebook.example/school/");

        assertThat(heading()).isEqualTo("Join " + classes.taught(teacher, own).name());
        assertThat(text())
                .contains(
                        code.text(),
                        "https://casebook.example/school/join and type",
                        "holds until " + ReaderTime.dateTime(code.expiresAt()));
        var image = find(Image.class).single();
        var address = "https://casebook.example/school/join/" + code.letters();
        assertThat(image.getAlt()).contains("QR code for " + address);
        assertThat(read(image)).isEqualTo(address);
    }

    @Test
    void withoutACodeThePageSaysSo() {
        open("classes/" + own + "/code");

        assertThat(text()).contains("Nobody can join by a code at the moment. Make one first.");
        assertThat(links("Back to the people of the class")).containsExactly("classes/" + own + "/people");
    }

    @Test
    void whoHasJoinedStandsBelow() {
        codes.renew(teacher, own, CodeLifetime.WEEK);
        open("classes/" + own + "/code");
        assertThat(text()).contains("Nobody is in the class yet");
        var student = school.student();
        memberships.add(teacher, own, student.id());
        var panel = find(JoinedPanel.class).single();

        panel.show(classes.taught(teacher, own).students());

        var name = Objects.requireNonNull(people.byId(List.of(student.id())).get(student.id()))
                .displayName();
        assertThat(text()).contains("1 student is in the class", name);
        assertThat(find(ListItem.class).withClassName("new").all()).hasSize(1);
        memberships.remove(teacher, own, student.id());
        panel.show(classes.taught(teacher, own).students());
        assertThat(text()).contains("Nobody is in the class yet").doesNotContain(name);
    }

    /** Answers the page's question for its own address as a browser would. */
    private void browserSays(String base) {
        roundTrip();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("document.baseURI"))
                .findFirst()
                .orElseThrow()
                .complete(StringNode.valueOf(base));
    }

    /** Reads the picture with another library than the one that drew it. */
    private static String read(Image image) throws Exception {
        var svg = new String(
                Base64.getDecoder().decode(image.getSrc().replace("data:image/svg+xml;base64,", "")),
                StandardCharsets.UTF_8);
        var size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(size.find()).isTrue();
        int width = SCALE * Integer.parseInt(size.group(1));
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        var square = Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1h-\\3z").matcher(svg);
        while (square.find()) {
            int left = SCALE * Integer.parseInt(square.group(1));
            int top = SCALE * Integer.parseInt(square.group(2));
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + SCALE * Integer.parseInt(square.group(3)), 0);
            }
        }
        var source = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                .getText();
    }
}
