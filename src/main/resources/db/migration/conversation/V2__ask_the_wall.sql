-- Nobody speaks for the programme about an application that they have a conflict of interest with.
create or replace function check_message() returns trigger language plpgsql as $$
declare
    answered message;
begin
    if new.reply_to is not null then
        select * into answered from message where message_id = new.reply_to;
        if answered.reply_to is not null then
            raise exception 'an answer is not answered itself' using errcode = '23514', constraint = 'message_answers_one_level';
        end if;
        if answered.audience = 'INTERNAL' and new.audience <> 'INTERNAL' then
            raise exception 'an internal note is answered internally'
                using errcode = '23514', constraint = 'message_answer_is_no_more_public';
        end if;
    end if;
    if new.voice = 'PROGRAMME' and exists (select 1 from conflict_of_interest c
                                           where c.application_id = new.application_id and c.account_id = new.author) then
        raise exception 'whoever has a conflict of interest does not speak for the programme'
            using errcode = '23514', constraint = 'message_no_conflict_of_interest';
    end if;
    return new;
end $$;
