// 绑定与解除绑定。
import { Controller, Get, HttpStatus, Inject, Post, Redirect, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BINDING } from '../tokens.ts';
import type { Binding } from './bind.ts';
import { CsrfGuard } from './csrf.guard.ts';
import { SignedInGuard } from './signed-in.guard.ts';

@Controller('auth')
export class BindController {
  constructor(@Inject(BINDING) private readonly binding: Binding) {}

  @Get('bind')
  form(@Req() req: Request): string {
    return this.binding.form(req);
  }

  @Post('bind')
  @UseGuards(CsrfGuard)
  async bind(@Req() req: Request, @Res() res: Response): Promise<void> {
    const done = await this.binding.bind(req, res);
    if ('redirect' in done) res.redirect(HttpStatus.SEE_OTHER, done.redirect);
    else res.status(done.status).send(done.page);
  }

  @Post('unbind')
  @UseGuards(CsrfGuard, SignedInGuard)
  @Redirect('/', HttpStatus.SEE_OTHER)
  async unbind(@Req() req: Request, @Res({ passthrough: true }) res: Response) {
    return { url: await this.binding.unbind(req, res) };
  }
}
