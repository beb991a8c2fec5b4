package org.casebook.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeviceCookieRepository extends Repository<DeviceCookie, DeviceCookie.Id> {

    DeviceCookie save(DeviceCookie device);

    /** In one query, over a table of {@code people} too, so that it takes as long for names that nobody has. */
    @Query("""
            select count(device) > 0 from DeviceCookie device, Account account
            where account.usernameKey in :usernameKeys and device.id.accountId = account.id
              and device.id.deviceHash = :deviceHash
            """)
    boolean isKnown(Collection<String> usernameKeys, String deviceHash);

    @Modifying
    @Query("delete from DeviceCookie device where device.id.accountId = :account")
    int forget(UUID account);

    @Modifying
    @Query("delete from DeviceCookie device where device.lastUsedAt < :time")
    int forgetOld(Instant time);
}
