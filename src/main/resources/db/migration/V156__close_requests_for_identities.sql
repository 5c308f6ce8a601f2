-- Who asked for a denouncer's identity, and that somebody did, only the requester, who keeps identities and the resolver know (Điều 8, 56 Luật Tố cáo).
comment on column kntc.case_wall.seen_by is 'roles that may know of the case, and single officers as @account';

insert into kntc.case_wall (case_number, agency, seen_by)
select d.case_number, r.agency, array ['identity-custodian', 'resolver', '@' || d.requested_by]
from kntc.disclosure d
         join kntc.case_record r using (case_number)
on conflict (case_number) do nothing;

-- A counter of its own and far away: no gap among the numbers that everybody sees tells that there is one.
update kntc.case_series set counter = 'DISCLOSURE', first_number = 800001, offered = false where code = 'DISCLOSURE';
