package org.casebook.base.ui;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers while the server is up, for pages that want to know whether it can be reached. */
@RestController
class UpController {

    @GetMapping("/up")
    ResponseEntity<Void> up() {
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
