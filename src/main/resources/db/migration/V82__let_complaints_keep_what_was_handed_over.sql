-- A complaint keeps what it was handed over with, so that its room reads no other: how many complain, signed and represent, and whether
-- whoever sent it on waits for the result. What was opened before takes it over from its petition.
alter table kntc.complaint
    add column signers integer,
    add column representatives integer,
    add column sender_waits boolean not null default false;

update kntc.complaint
set complainants = petition.people,
    signers = petition.signers,
    representatives = petition.representatives,
    sender_waits = petition.channel in ('ELECTED', 'FRONT')
from kntc.petition
where petition.case_number = complaint.case_number;

