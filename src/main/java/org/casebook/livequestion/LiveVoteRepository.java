package org.casebook.livequestion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LiveVoteRepository extends JpaRepository<LiveVote, UUID> {

    Optional<LiveVote> findByLiveQuestionIdAndAccountId(UUID liveQuestion, UUID student);

    List<LiveVote> findByLiveQuestionIdOrderByAccountId(UUID liveQuestion);

    List<LiveVote> findByLiveQuestionIdAndTalkGroup(UUID liveQuestion, int talkGroup);

    List<LiveVote> findByAccountIdOrderByVotedAt(UUID student);

    /** How often something was answered. */
    record Counted(String response, long votes) {}

    @Query("""
            select new org.casebook.livequestion.LiveVoteRepository$Counted(vote.firstResponse, count(vote))
            from LiveVote vote where vote.liveQuestionId = :question and vote.firstResponse is not null
            group by vote.firstResponse
            """)
    List<Counted> first(UUID question);

    @Query("""
            select new org.casebook.livequestion.LiveVoteRepository$Counted(vote.secondResponse, count(vote))
            from LiveVote vote where vote.liveQuestionId = :question and vote.secondResponse is not null
            group by vote.secondResponse
            """)
    List<Counted> second(UUID question);

    @Modifying
    @Query("delete from LiveVote vote where vote.liveQuestionId = :question")
    void deleteOf(UUID question);

    @Modifying
    @Query("delete from LiveVote vote where vote.accountId = :student")
    void deleteBy(UUID student);
}
