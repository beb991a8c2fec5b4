package org.casebook.base.ui;

import org.casebook.base.DatabaseWatch;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers while the server is up and reaches its database, for pages that want to know whether they can go on. */
@RestController
record UpController(DatabaseWatch database) {

    /** Asks nothing of the database: every open quiz wants to know every few seconds. */
    @GetMapping("/up")
    ResponseEntity<Void> up() {
        return ResponseEntity.status(database.isAway() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.NO_CONTENT)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
