package org.casebook.base.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.FileRemovedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.casebook.base.InvalidInputException;

/**
 * Where files are brought in. A file that is too large is refused by the browser, and by the server before it is held in
 * memory; either says so below the button, where it also stays what a file was refused for when it was read.
 */
public class FileUpload extends Div {

    private static final int MEGABYTE = 1_000_000;

    private final Upload upload;
    private final Paragraph refusal = new Paragraph();

    /**
     * @param button what stands on the button
     * @param largest the most bytes that a file may have, in whole megabytes
     * @param received is given the name and the content of each file
     */
    public FileUpload(String button, int largest, SerializableBiConsumer<String, byte[]> received) {
        var tooLarge =
                "The file is larger than " + largest / MEGABYTE + " MB, which is the most that can be taken here.";
        upload = new Upload(new BoundedUpload(
                largest, (name, content) -> attempt(() -> received.accept(name, content)), () -> refuse(tooLarge)));
        upload.setMaxFileSize(largest);
        upload.setUploadButton(new Button(button));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(tooLarge))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error().setFileTooLarge(tooLarge))));
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(upload, refusal);
    }

    /** One file at a time. */
    public void setSingle() {
        upload.setMaxFiles(1);
    }

    /** Told when the person takes a file off the list. */
    public void addFileRemovedListener(ComponentEventListener<FileRemovedEvent> listener) {
        upload.addFileRemovedListener(listener);
    }

    /**
     * Runs an action on what was brought in, and says below the button, until the next one, why it was refused.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable action) {
        refusal.setVisible(false);
        try {
            action.run();
            return true;
        } catch (InvalidInputException refused) {
            refuse(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
