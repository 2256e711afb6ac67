/**
 * What `server: wheel` installs, from PyPI and nothing else: tritonserver 2.51.0 with the python backend, and the newest numpy
 * that it goes with. With numpy 2 models load, and answer 200 with zero bytes in every output.
 */
export const wheelRequirements = `nvidia-pytriton==0.7.0 \\
    --hash=sha256:21f063ff93bb426d0c06b7a55e7eb9efcfe62c0dddd9a908e9877e18710128df
numpy==1.26.4 \\
    --hash=sha256:f870204a840a60da0b12273ef34f7051e98c3b5961b61b0c2c1be6dfd64fbcd3 \\
    --hash=sha256:ffa75af20b44f8dba823498024771d5ac50620e6915abac414251bd971b4529f \\
    --hash=sha256:666dbfb6ec68962c033a450943ded891bed2d54e6755e35e5835d63f4f6931d5 \\
    --hash=sha256:675d61ffbfa78604709862923189bad94014bef562cc35cf61d3a07bba02a7ed
`

/** The same versions, for what is installed besides: pip takes no hashes from a file of constraints. */
export const wheelConstraints = wheelRequirements.replace(/ \\(?=\n)|\n {4}--hash=\S+/g, '')
