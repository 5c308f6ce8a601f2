-- What a mixed petition, or what was brought up together at the desk, was split into is told as that: the link SPLIT.
-- Of a visit only parts become several petitions.
insert into kntc.case_link (case_number, relation, other, linked_by, linked_at)
select link.case_number, 'SPLIT_FROM', link.other, link.linked_by, link.linked_at
from kntc.case_link as link
where link.relation = 'BROUGHT_UP_AT'
    and (select count(*) from kntc.case_link as part where part.other = link.other and part.relation = 'BROUGHT_UP_AT') > 1
on conflict do nothing;

-- Until now what the author of a mixed petition was told to write apart could only be told as handed in again.
update kntc.case_link as link
set relation = 'SPLIT_FROM'
from kntc.case_record as mixed, kntc.case_record as part
where link.relation = 'REPEATS'
    and mixed.case_number = link.other and mixed.kind = 'MIXED' and mixed.outcome_code = 'GUIDE_SPLIT'
    and part.case_number = link.case_number and part.kind <> 'MIXED'
    and not exists (
        select 1 from kntc.case_link as told
        where told.case_number = link.case_number and told.other = link.other and told.relation = 'SPLIT_FROM');
