-- An answer ("nobody of the case is meant") holds for the officer who was asked and for a day. Digests are keyed now, so that
-- those made before match nothing: such texts are asked about again.
alter table kntc.neutrality_question add column asked_by varchar(100);
alter table kntc.neutrality_question drop constraint neutrality_question_digest_key;
create index on kntc.neutrality_question (digest);
