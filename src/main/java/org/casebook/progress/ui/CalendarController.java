package org.casebook.progress.ui;

import java.nio.charset.StandardCharsets;
import org.casebook.base.NotFoundException;
import org.casebook.progress.Calendars;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Hands out calendars to the programs that read them. */
@RestController
record CalendarController(Calendars calendars) {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> calendar(@PathVariable String token) {
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        try {
            return ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.noStore())
                    .body(calendars.read(token, base));
        } catch (NotFoundException nobodys) {
            return ResponseEntity.notFound().build();
        }
    }
}
