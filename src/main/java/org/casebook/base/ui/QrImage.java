package org.casebook.base.ui;

import com.vaadin.flow.component.html.Image;
import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a QR code: black on white whatever the page's colours are, because cameras expect that. */
public class QrImage extends Image {

    /** How many squares wide the white frame is without which cameras don't find the code. */
    private static final int FRAME = 4;

    public QrImage(String text, String description) {
        super(address(text), description);
        addClassName("qr");
    }

    /** The picture as an address, for what isn't made of components. */
    public static String address(String text) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawn(text));
    }

    private static byte[] drawn(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int width = code.size + 2 * FRAME;
        var squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    squares.append("M%d,%dh%dv1h-%dz".formatted(from + FRAME, y + FRAME, x - from, x - from));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                """.formatted(width, squares).getBytes(StandardCharsets.UTF_8);
    }
}
