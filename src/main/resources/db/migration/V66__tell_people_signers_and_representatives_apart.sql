-- One fact each: who complains, who of them signed, who of them speaks for all. What was taken in before told one number only.
alter table kntc.petition_intake add column people_told boolean not null default false;
alter table kntc.petition_intake add column signers integer;
alter table kntc.petition_intake add column representatives integer;
alter table kntc.petition add column people_told boolean not null default false;
alter table kntc.petition add column signers integer;
alter table kntc.petition add column representatives integer;
-- whoever classified a petition counted its signers anew; they stand among the people
update kntc.petition
set signers = (classification -> 'routing' ->> 'signers')::integer,
    people = greatest(people, (classification -> 'routing' ->> 'signers')::integer)
where (classification -> 'routing' ->> 'signers')::integer > 0;
